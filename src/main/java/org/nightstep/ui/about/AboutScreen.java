package org.nightstep.ui.about;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.nightstep.content.Edition;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.SourceLines;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Screen;

/// About this kiosk: what it is for, who checked it, where it comes from.
public final class AboutScreen implements Screen {

    private static final double GAP = 26;
    private static final double LINE_GAP = 10;
    private static final double CORNER = 26;
    private static final double SHARE = 0.36;

    private final Parts parts;
    private final Region node;

    public AboutScreen(Parts parts, AboutModel model) {
        this.parts = parts;
        Edition edition = model.edition();
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(parts.words().text("about.title"), "title"), 0, true));
        items.add(line(parts.words().text("about.purpose")));
        items.add(line(parts.words().text("about.private")));
        items.add(heading("about.review"));
        items.add(new FlowColumn.Item(parts.label(edition.review()
                .map(review -> parts.words().text("about.review.done", review.by(), date(review.on())))
                .orElse(parts.words().text("about.review.none")), "strong"), LINE_GAP, false));
        items.add(line(parts.words().text("about.edition", edition.version(), date(edition.date()))));
        items.add(heading("about.sources"));
        items.add(line(parts.words().text("about.sources.line")));
        items.addAll(SourceLines.of(parts, model.sources()));
        Region text = parts.turning(new Pages(new FlowColumn(items)), List.of());
        node = parts.form().hasRoomBeside()
                ? Split.beside(parts.pictures().view("room", PictureView.Fit.COVER, "", CORNER), text, parts.form(), SHARE)
                : text;
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(parts.words().text("sheet.date-pattern"),
                Locale.forLanguageTag(parts.words().language().tag())).format(date);
    }

    private FlowColumn.Item heading(String phrase) {
        return new FlowColumn.Item(parts.label(parts.words().text(phrase), "heading"), GAP, true);
    }

    private static FlowColumn.Item line(String words) {
        return new FlowColumn.Item(Prose.line(words), LINE_GAP, false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.contents"), parts.words().text("about.title"));
    }
}
