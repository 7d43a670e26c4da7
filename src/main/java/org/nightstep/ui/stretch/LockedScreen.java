package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Screen;

/// In place of a stretch that is not for this person now: why, and what instead. Nothing here starts it.
public final class LockedScreen implements Screen {

    private static final double GAP = 20;
    private static final double MARK_GAP = 14;
    private static final double MARK = 32;

    private final Parts parts;
    private final String title;
    private final Region node;

    /// @param title of the stretch or routine
    public LockedScreen(Parts parts, String title, Locks.Lock lock) {
        this.parts = parts;
        this.title = title;
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(title, "title"), 0, true));
        items.add(new FlowColumn.Item(row("lock", parts.words().text("locked.title"), "section-title"), GAP, true));
        items.add(new FlowColumn.Item(parts.label(lock.why(), "lead"), GAP, false));
        items.add(new FlowColumn.Item(parts.label(parts.words().text("locked.instead"), "heading"), GAP, true));
        lock.instead().forEach(advice -> items.add(new FlowColumn.Item(row("check", advice), GAP / 2, false)));
        items.add(new FlowColumn.Item(row("staff", parts.words().text("locked.ask")), GAP / 2, false));
        node = parts.turning(new Pages(new FlowColumn(items)), List.of());
    }

    private Node row(String icon, String words, String... styles) {
        var label = parts.label(words, styles);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new HBox(MARK_GAP, parts.icons().node(icon, MARK), label);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.stretches"), title);
    }
}
