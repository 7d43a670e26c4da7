package org.nightstep.ui.takehome;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// The take-home sheet of this visit: what is on it, its real page, and keeping it.
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

    /// What became of keeping the sheet.
    public enum Kept { NOT_YET, KEPT, FAILED }

    /// What the model needs from outside.
    ///
    /// @param make    takes down what the visit's sheet is to be, at once; what it gives lays it out, slowly, in the background
    /// @param preview its pages as pictures; called in the background
    /// @param keep    keeps a finished sheet; tells whether that worked
    /// @param foreground the FX thread
    public record Press(Function<PrintSize, Supplier<Sheet>> make, Function<Sheet, List<BufferedImage>> preview,
                        Function<Sheet, Boolean> keep, Executor background, Executor foreground) {
    }

    private final Visit visit;
    private final Press press;
    private final Function<SheetItem, String> names;
    private final ReadOnlyObjectWrapper<PrintSize> size = new ReadOnlyObjectWrapper<>(PrintSize.STANDARD);
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Empty());
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOT_YET);
    private int request;
    private boolean keeping;

    /// @param names what a thing on the sheet is called
    public TakeHomeModel(Visit visit, Press press, Function<SheetItem, String> names) {
        this.visit = visit;
        this.press = press;
        this.names = names;
        size.set(PrintSize.values()[visit.textSize().get().ordinal()]);
        make();
    }

    public ObservableList<SheetItem> items() {
        return visit.sheet();
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

    public ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    public void choose(PrintSize letters) {
        size.set(letters);
        make();
    }

    public void remove(SheetItem item) {
        visit.sheet().remove(item);
        make();
    }

    /// Keeps the page that is shown, once, however often this is asked.
    public void keep() {
        if (page.get() instanceof Page.Ready ready && !keeping && kept.get() != Kept.KEPT) {
            int mine = request;
            keeping = true;
            press.background().execute(() -> {
                boolean done = press.keep().apply(ready.sheet());
                press.foreground().execute(() -> {
                    if (mine == request) {
                        keeping = false;
                        kept.set(done ? Kept.KEPT : Kept.FAILED);
                    }
                });
            });
        }
    }

    private void make() {
        int mine = ++request;
        keeping = false;
        kept.set(Kept.NOT_YET);
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
