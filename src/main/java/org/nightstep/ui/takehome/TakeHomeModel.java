package org.nightstep.ui.takehome;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.HandOver;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// The take-home sheet of this visit: what is on it, its real page, and its way to paper.
public final class TakeHomeModel {

    /// What can be seen of the sheet.
    public sealed interface Page {

        record Empty() implements Page {
        }

        record Making() implements Page {
        }

        /// @param pages pictures of the finished PDF's pages
        record Ready(Sheet sheet, List<BufferedImage> pages) implements Page {
        }

        record Failed() implements Page {
        }
    }

    /// What the model needs from outside.
    ///
    /// @param make       takes down what the visit's sheet is to be, at once; what it gives lays it out, slowly, in the background
    /// @param preview    its pages as pictures; called in the background
    /// @param outlet     where a finished sheet goes; called where waiting holds up nothing
    /// @param handOver   knows of a sheet that is under way already
    /// @param foreground the FX thread
    public record Press(Function<PrintSize, Supplier<Sheet>> make, Function<Sheet, List<BufferedImage>> preview,
                        Outlet outlet, HandOver handOver, Executor background, Executor foreground) {
    }

    private final Visit visit;
    private final Press press;
    private final Function<SheetItem, String> names;
    private final List<SheetItem> backs;
    private final ReadOnlyObjectWrapper<PrintSize> size = new ReadOnlyObjectWrapper<>(PrintSize.STANDARD);
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Empty());
    private int request;

    /// @param names what a thing on the sheet is called
    /// @param backs what the clinic offers for the back of the sheet
    public TakeHomeModel(Visit visit, Press press, Function<SheetItem, String> names, List<SheetItem> backs) {
        this.backs = List.copyOf(backs);
        this.visit = visit;
        this.press = press;
        this.names = names;
        size.set(PrintSize.values()[visit.textSize().get().ordinal()]);
        if (press.handOver().isUnderWay()) {
            lay();
        } else {
            make();
        }
    }

    public ObservableList<SheetItem> items() {
        return visit.sheet();
    }

    /// The same things in the order in which they stand on the page.
    public List<SheetItem> inPageOrder() {
        return items().stream().sorted(Comparator.comparingInt(TakeHomeModel::rank)).toList();
    }

    private static int rank(SheetItem item) {
        return switch (item) {
            case SheetItem.WizardOutcome _ -> 0;
            case SheetItem.Exercise _ -> 1;
            case SheetItem.Page _ -> 2;
            case SheetItem.ClinicsLanguage _ -> 3;
            case SheetItem.NightDiary _ -> 4;
        };
    }

    /// What can still go on the back.
    public List<SheetItem> backs() {
        return backs.stream().filter(back -> !visit.takes(back)).toList();
    }

    public void take(SheetItem item) {
        visit.take(item);
        make();
    }

    /// Whether a thing can change its place with the one above (-1) or below (1): a stretch with a stretch, a page with a page.
    public boolean canMove(SheetItem item, int by) {
        List<SheetItem> order = inPageOrder();
        int to = order.indexOf(item) + by;
        return to >= 0 && to < order.size() && rank(order.get(to)) == rank(item);
    }

    /// Lets it change its place; nothing happens where it cannot.
    public void move(SheetItem item, int by) {
        if (canMove(item, by)) {
            List<SheetItem> order = new ArrayList<>(inPageOrder());
            Collections.swap(order, order.indexOf(item), order.indexOf(item) + by);
            visit.sheet().setAll(order);
            make();
        }
    }

    public String name(SheetItem item) {
        return names.apply(item);
    }

    public ReadOnlyObjectProperty<PrintSize> size() {
        return size.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Handing> handing() {
        return press.handOver().state();
    }

    public void choose(PrintSize letters) {
        size.set(letters);
        make();
    }

    public void remove(SheetItem item) {
        visit.sheet().remove(item);
        make();
    }

    /// Asks the printer how it is now.
    public void ask() {
        press.handOver().ask(press.outlet());
    }

    /// Hands over the page that is shown, once, however often this is asked.
    public void hand() {
        if (page.get() instanceof Page.Ready ready) {
            press.handOver().hand(press.outlet(), ready.sheet());
        }
    }

    private void make() {
        press.handOver().renew();
        if (!visit.sheet().isEmpty()) {
            ask();
        }
        lay();
    }

    private void lay() {
        int mine = ++request;
        if (visit.sheet().isEmpty()) {
            page.set(new Page.Empty());
            return;
        }
        page.set(new Page.Making());
        Supplier<Sheet> making = press.make().apply(size.get());
        press.background().execute(() -> {
            Page made = made(making);
            press.foreground().execute(() -> {
                if (mine == request) {
                    page.set(made);
                }
            });
        });
    }

    private Page made(Supplier<Sheet> making) {
        try {
            Sheet sheet = making.get();
            return new Page.Ready(sheet, press.preview().apply(sheet));
        } catch (RuntimeException broken) {
            System.getLogger("org.nightstep.sheet").log(System.Logger.Level.ERROR, "the sheet cannot be made", broken);
            return new Page.Failed();
        }
    }
}
