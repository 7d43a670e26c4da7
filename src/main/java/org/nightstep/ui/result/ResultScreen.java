package org.nightstep.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.triage.Urgency;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// How soon, first and largest; then what may fit with the person's own words, what to do and what not.
/// At *now* no cause stands beside the one thing to do.
public final class ResultScreen implements Screen {

    private static final double GAP = 20;
    private static final double LINE_GAP = 10;
    private static final double URGENCY_ICON = 92;
    private static final double SMALL_URGENCY_ICON = 60;
    private static final double MARK = 32;
    private static final double CAUSE_PICTURE = 150;

    private final Parts parts;
    private final ResultModel model;
    private final Consumer<Route> go;
    private final Button add;
    private final Region node;

    public ResultScreen(Parts parts, ResultModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        add = parts.addKey("", model::takeHome);
        Button change = parts.key(parts.form().family() == Form.Family.COMPACT ? "" : "back", parts.brief("result.change"),
                () -> go.accept(model.lastQuestion()));
        List<FlowColumn.Item> items = model.urgency() == Urgency.NOW ? forStaff() : findings();
        if (!hasLargeCard()) {
            items.addAll(0, List.of(line(parts.label(model.atHome())), line(parts.label(model.comeBack()))));
        }
        if (parts.form().hasRoomBeside()) {
            add.setMaxWidth(Double.MAX_VALUE);
            Region card = urgencyCard();
            VBox.setVgrow(card, Priority.ALWAYS);
            Region right = parts.turning(new Pages(new FlowColumn(items)), List.of(change));
            node = Split.of(new VBox(GAP, card, add), right, parts.form(), cardShare(), 0);
        } else {
            List<FlowColumn.Item> all = new ArrayList<>();
            all.add(new FlowColumn.Item(urgencyCard(), 0, false));
            all.addAll(items);
            node = parts.turning(new Pages(new FlowColumn(all)), List.of(add, change));
        }
    }

    /// Whether all words of the urgency stand in its card.
    private boolean hasLargeCard() {
        return parts.form().hasRoomBeside() && parts.form().family() == Form.Family.WIDE;
    }

    /// At *now* the card is the largest thing on the screen.
    private double cardShare() {
        if (model.urgency() != Urgency.NOW) {
            return 0.34;
        }
        return hasLargeCard() ? 0.6 : 0.45;
    }

    private Region urgencyCard() {
        boolean small = parts.form().family() == Form.Family.COMPACT || parts.form().size() != TextSize.STANDARD;
        String icon = switch (model.urgency()) {
            case NOW -> "desk";
            case TODAY -> "clock";
            case SOON -> "calendar";
            case SELF -> "house";
        };
        var card = new VBox(LINE_GAP, parts.icons().node(icon, small ? SMALL_URGENCY_ICON : URGENCY_ICON),
                parts.label(model.title(), "urgency-title"), parts.label(model.here(), "lead"));
        if (hasLargeCard()) {
            card.getChildren().addAll(parts.label(model.atHome()), parts.label(model.comeBack()));
        }
        card.getStyleClass().addAll("urgency", model.urgency().id());
        return card;
    }

    /// What staff need at one glance, and nothing that competes.
    private List<FlowColumn.Item> forStaff() {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(heading("result.show-staff", 0));
        model.answers().forEach(answer -> items.add(line(row(Prose.dot(), answer))));
        items.add(heading("result.do", GAP));
        model.advice().forEach(advice -> items.add(line(row(mark("check"), advice))));
        heldBack(items);
        return items;
    }

    private List<FlowColumn.Item> findings() {
        List<FlowColumn.Item> items = new ArrayList<>();
        if (!model.causes().isEmpty()) {
            items.add(heading("result.fits", 0));
            model.causes().forEach(cause -> {
                items.add(new FlowColumn.Item(card(cause), GAP / 2 + 4, false));
                if (!hasRoomForReasons()) {
                    reasons(cause).forEach(reason -> items.add(line(row(Prose.dot(), reason))));
                }
            });
        }
        items.add(line(parts.label(model.intendedUse())));
        if (!model.advice().isEmpty()) {
            items.add(heading("result.do", GAP));
            model.advice().forEach(advice -> items.add(line(row(mark("check"), advice))));
        }
        heldBack(items);
        if (!model.openStretches().isEmpty()) {
            items.add(new FlowColumn.Item(parts.key("play", parts.words().text("result.stretch"),
                    () -> go.accept(new Route.StretchPlayer(model.openStretches().getFirst()))), GAP, false));
        }
        return items;
    }

    private void heldBack(List<FlowColumn.Item> items) {
        if (!model.heldBack().isEmpty()) {
            items.add(heading("result.not", GAP));
            model.heldBack().forEach(held -> items.add(line(row(mark("close"),
                    parts.words().text("result.held", String.join(", ", held.advice()), held.why())))));
        }
    }

    /// Large letters in little room: what somebody said stands below the card and goes on to the next page.
    private boolean hasRoomForReasons() {
        return !parts.form().isTight() || parts.form().size() == TextSize.STANDARD;
    }

    private static List<String> reasons(ResultModel.Cause cause) {
        return cause.reasons().stream().map(words -> "“" + words + "”").toList();
    }

    private Node card(ResultModel.Cause cause) {
        String reasons = String.join(" ", reasons(cause));
        var words = new VBox(parts.label(cause.name(), "card-title"), parts.label(parts.words().text(cause.fit())));
        if (!reasons.isEmpty() && hasRoomForReasons()) {
            words.getChildren().add(parts.label(parts.words().text("result.said", reasons)));
        }
        words.getStyleClass().add("card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (cause.page().isEmpty()) {
            var plain = new HBox(words);
            plain.getStyleClass().add("card");
            return plain;
        }
        String topic = cause.page().get().id();
        var content = new HBox(words, parts.icons().node("next", MARK));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("cause");
        if (parts.form().family() != Form.Family.COMPACT) {
            var picture = parts.pictures().view(cause.page().get().picture(), PictureView.Fit.COVER, "", GAP);
            picture.setMinWidth(CAUSE_PICTURE);
            picture.setPrefWidth(CAUSE_PICTURE);
            picture.setPrefHeight(0);
            picture.setMaxHeight(Double.MAX_VALUE);
            content.getChildren().addFirst(picture);
        }
        return new TouchCard(content, cause.name() + ". " + reasons, () -> go.accept(new Route.TopicPage(topic)));
    }

    private FlowColumn.Item heading(String phrase, double gap) {
        return new FlowColumn.Item(parts.label(parts.words().text(phrase), "heading"), gap, true);
    }

    private static FlowColumn.Item line(Node node) {
        return new FlowColumn.Item(node, LINE_GAP, false);
    }

    private Node mark(String icon) {
        return parts.icons().node(icon, MARK);
    }

    private Node row(Node mark, String words) {
        var label = parts.label(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new HBox(LINE_GAP + 4, mark, label);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.wizard"), parts.words().text("place.result"));
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.onSheet().subscribe(taken -> {
            add.setText(parts.brief(taken ? "sheet.added" : "sheet.add"));
            add.setDisable(taken);
        }));
    }
}
