package org.nightstep.ui.quickprint;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.HandOver;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;

/// A sheet that staff put together: what is on it, how it looks, how often, and its way to paper. While a sheet is on its way
/// nothing can be changed; after a failure everything is as it was.
public final class QuickPrintModel {

    /// More go through the clinic's own copier.
    public static final int MOST_COPIES = 9;

    /// How far the page itself is.
    public sealed interface Page {

        record Empty() implements Page {
        }

        record Making() implements Page {
        }

        record Ready(Sheet sheet) implements Page {
        }

        record Failed() implements Page {
        }
    }

    /// What the one large key does now.
    public enum Act {
        /// Nothing: something is missing, or is being waited for.
        NOTHING,
        PRINT,
        /// Put in the folder; there is no printer.
        KEEP,
        /// Ask a printer that cannot print how it is now.
        ASK,
        STOP,
        RETRY,
        START_OVER
    }

    /// What the model needs from outside.
    ///
    /// @param languages  tags of those a sheet may have, the clinic's first
    /// @param make       lays a sheet out, slowly, in the background
    /// @param outlet     where so many copies go, on this paper
    /// @param waiting    where waiting for a printer holds up nothing
    /// @param foreground the FX thread
    public record Press(List<String> languages, Paper paper, Function<SheetContent, Sheet> make, OutletOf outlet,
                        Executor background, Executor waiting, Executor foreground) {
    }

    /// Where so many copies go.
    public interface OutletOf {

        Outlet of(Paper paper, int copies);
    }

    private final Press press;
    private final RecentSheets recent;
    private final HandOver handOver;
    private final ReadOnlyObjectWrapper<SheetContent> content;
    private final ReadOnlyIntegerWrapper copies = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Empty());
    private int request;

    public QuickPrintModel(Press press, RecentSheets recent) {
        this.press = press;
        this.recent = recent;
        handOver = new HandOver(press.waiting(), press.foreground());
        content = new ReadOnlyObjectWrapper<>(nothing());
    }

    public ReadOnlyObjectProperty<SheetContent> content() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty copies() {
        return copies.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Handing> handing() {
        return handOver.state();
    }

    /// The characters that a name or code is looked up by.
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /// Language tags.
    public List<String> languages() {
        return press.languages();
    }

    /// Sheets of today, the last one first.
    public List<SheetContent> recent() {
        return recent.all();
    }

    /// Whether a sheet is on its way, so that nothing can be changed.
    public boolean isLocked() {
        return handing().get() instanceof Handing.UnderWay;
    }

    /// Adds characters to what is looked up.
    public void type(String characters) {
        typed.set(typed.get() + Catalogue.typed(characters));
    }

    /// Takes the last character back.
    public void erase() {
        typed.set(typed.get().substring(0, Math.max(0, typed.get().length() - 1)));
    }

    public void eraseAll() {
        typed.set("");
    }

    /// Takes it onto the sheet, or off it.
    public void toggle(Piece piece) {
        change(content.get().toggled(piece));
    }

    public void choose(String language) {
        change(content.get().in(language));
    }

    public void choose(PrintSize size) {
        change(content.get().in(size));
    }

    public void choose(Paper paper) {
        change(content.get().on(paper));
    }

    /// One copy more or fewer, from 1 to [#MOST_COPIES].
    public void copies(int more) {
        if (!isLocked()) {
            copies.set(Math.clamp(copies.get() + more, 1, MOST_COPIES));
            freshen();
        }
    }

    /// The same sheet as before, one copy.
    public void again(SheetContent sheet) {
        if (!isLocked()) {
            copies.set(1);
            change(sheet);
        }
    }

    /// Nothing chosen, as for the next person.
    public void startOver() {
        if (!isLocked()) {
            eraseAll();
            copies.set(1);
            change(nothing());
        }
    }

    /// Asks the printer how it is now, unless it has something to do.
    public void ask() {
        if (!isLocked()) {
            handOver.ask(outlet());
        }
    }

    /// What a touch of the large key does now.
    public Act act() {
        return switch (handing().get()) {
            case Handing.Asking _ -> Act.NOTHING;
            case Handing.Offered(Outlet.Way way, _) when way == Outlet.Way.CLOSED -> Act.ASK;
            case Handing.Offered(Outlet.Way way, _) -> ready(way == Outlet.Way.PRINT ? Act.PRINT : Act.KEEP);
            case Handing.UnderWay _ -> Act.STOP;
            case Handing.Failed _ -> ready(Act.RETRY);
            case Handing.Done _ -> Act.START_OVER;
        };
    }

    /// Touches the large key.
    public void go() {
        switch (act()) {
            case NOTHING -> { }
            case PRINT, KEEP, RETRY -> print();
            case ASK -> ask();
            case STOP -> handOver.stop();
            case START_OVER -> startOver();
        }
    }

    private void print() {
        if (page.get() instanceof Page.Ready(Sheet sheet)) {
            recent.note(content.get());
            handOver.hand(outlet(), sheet);
        }
    }

    private Act ready(Act act) {
        return page.get() instanceof Page.Ready ? act : Act.NOTHING;
    }

    private Outlet outlet() {
        return press.outlet().of(content.get().paper(), copies.get());
    }

    private SheetContent nothing() {
        return SheetContent.empty(press.languages().getFirst(), press.paper());
    }

    private void change(SheetContent wanted) {
        if (!isLocked()) {
            content.set(wanted);
            make();
            freshen();
        }
    }

    /// What became of another sheet is not said of this one.
    private void freshen() {
        if (handing().get() instanceof Handing.Done || handing().get() instanceof Handing.Failed) {
            handOver.renew();
            ask();
        }
    }

    private void make() {
        int mine = ++request;
        SheetContent wanted = content.get();
        if (wanted.isEmpty()) {
            page.set(new Page.Empty());
            return;
        }
        page.set(new Page.Making());
        press.background().execute(() -> {
            Page made = made(wanted);
            press.foreground().execute(() -> {
                if (mine == request) {
                    page.set(made);
                }
            });
        });
    }

    private Page made(SheetContent wanted) {
        try {
            return new Page.Ready(press.make().apply(wanted));
        } catch (RuntimeException broken) {
            System.getLogger("org.nightstep.sheet").log(System.Logger.Level.ERROR, "the sheet cannot be made", broken);
            return new Page.Failed();
        }
    }
}
