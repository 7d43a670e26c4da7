package org.nightstep.ui.handover;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nightstep.sheet.Sheet;

/// Hands over one sheet after another, each once. For one thread, but for what waits for the printer.
public final class HandOver {

    private final Executor waiting;
    private final Executor foreground;
    private final ReadOnlyObjectWrapper<Handing> state = new ReadOnlyObjectWrapper<>(new Handing.Asking());
    private int request;
    private Outlet.Errand errand;

    /// @param waiting    where waiting for a printer holds up nothing
    /// @param foreground the thread of the screen
    public HandOver(Executor waiting, Executor foreground) {
        this.waiting = waiting;
        this.foreground = foreground;
    }

    public ReadOnlyObjectProperty<Handing> state() {
        return state.getReadOnlyProperty();
    }

    /// Asks the printer how it is now.
    public void ask(Outlet outlet) {
        int mine = request;
        state.set(new Handing.Asking());
        waiting.execute(() -> {
            Outlet.Offer offer = outlet.offer();
            present(mine, () -> state.set(new Handing.Offered(offer.way(), offer.words())));
        });
    }

    /// Whether a sheet is on its way, and it is not known yet what becomes of it.
    public boolean isUnderWay() {
        return state.get() instanceof Handing.UnderWay;
    }

    /// Whether a sheet would be taken now: the printer can, and this one is not on its way or out already.
    public boolean isOpen() {
        return switch (state.get()) {
            case Handing.Offered(Outlet.Way way, _) -> way != Outlet.Way.CLOSED;
            case Handing.Failed _ -> true;
            default -> false;
        };
    }

    /// Hands over the sheet, once, however often this is asked.
    public void hand(Outlet outlet, Sheet sheet) {
        if (isOpen()) {
            int mine = request;
            Outlet.Errand mission = outlet.errand(sheet);
            errand = mission;
            state.set(new Handing.UnderWay(""));
            waiting.execute(() -> {
                Outlet.Outcome outcome = mission.run(words -> present(mine, () -> state.set(new Handing.UnderWay(words))));
                present(mine, () -> {
                    errand = null;
                    state.set(outcome.done() ? new Handing.Done(outcome.words()) : new Handing.Failed(outcome.words()));
                });
            });
        }
    }

    /// What has not come out yet does not come out; what became of it is still told.
    public void stop() {
        if (errand != null) {
            errand.cancel();
        }
    }

    /// Another sheet comes: the one before is stopped, and what is said of it is not said of this one.
    public void renew() {
        request++;
        stop();
        errand = null;
        state.set(new Handing.Asking());
    }

    private void present(int mine, Runnable news) {
        foreground.execute(() -> {
            if (mine == request) {
                news.run();
            }
        });
    }
}
