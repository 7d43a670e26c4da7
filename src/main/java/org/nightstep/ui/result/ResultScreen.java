package org.nightstep.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.Urgency;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Asides;
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
    private static final double STRETCH_PICTURE = 150;
    private static final double LEAST_CARD = 64;

    /// What the screen needs beside its model.
    ///
    /// @param picture of a stretch, by its id
    public record Means(BodyMap map, StaffCall staff, UnaryOperator<String> picture, Asides asides) {
    }

    private final Parts parts;
    private final ResultModel model;
    private final Means means;
    private final Consumer<Route> go;
    private final ForStaff forStaff;
    private final CauseCards causes;
    private final Button add;
    private final Region node;

    public ResultScreen(Parts parts, ResultModel model, Means means, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.means = means;
        this.go = go;
        causes = new CauseCards(parts, go);
        forStaff = new ForStaff(parts, model, means.map());
        add = parts.addKey("", model::takeHome);
        Button change = parts.key(parts.form().family() == Form.Family.COMPACT ? "" : "back", parts.form().family() != Form.Family.WIDE
                        ? parts.words().text("result.change.short") : parts.brief("result.change"),
                () -> go.accept(new Route.WizardAnswers()));
        List<FlowColumn.Item> items = new ArrayList<>();
        if (!hasLargeCard()) {
            items.addAll(List.of(line(say()), line(parts.label(model.atHome())), line(parts.label(model.comeBack()))));
        }
        items.addAll(model.urgency() == Urgency.NOW ? untilSomebodyComes() : findings());
        Optional<Button> staff = staffKey();
        if (!hasLargeCard()) {
            staff.ifPresent(key -> items.addFirst(new FlowColumn.Item(key, GAP / 2, false)));
        }
        if (parts.form().hasRoomBeside()) {
            add.setMaxWidth(Double.MAX_VALUE);
            Region card = urgencyCard();
            VBox.setVgrow(card, Priority.ALWAYS);
            var left = new VBox(GAP, card);
            if (hasLargeCard()) {
                staff.ifPresent(left.getChildren()::add);
            }
            left.getChildren().add(add);
            Region right = parts.turning(new Pages(new FlowColumn(items)), List.of(change));
            node = Split.of(left, right, parts.form(), cardShare(), 0);
        } else {
            items.addFirst(new FlowColumn.Item(urgencyCard(), 0, false));
            node = parts.turning(new Pages(new FlowColumn(items)), List.of(add, change));
        }
    }

    /// Shows the answers to staff; where somebody has to come now, and the answers stand there already, calls them.
    private Optional<Button> staffKey() {
        boolean now = model.urgency() == Urgency.NOW;
        Optional<Button> key = !now ? Optional.of(parts.key("staff", parts.words().text("result.show-staff"), this::showStaff, "amber"))
                : means.staff().isPossible() ? Optional.of(callKey()) : Optional.empty();
        key.ifPresent(shown -> shown.setMaxWidth(Double.MAX_VALUE));
        return key;
    }

    /// Opens the answers, for somebody of the staff to read.
    public void showStaff() {
        means.asides().open(parts.words().text("result.show-staff"), forStaff.aside());
    }

    private Button callKey() {
        Button key = parts.key("staff", parts.words().text("result.call"), () -> { }, "amber");
        key.setOnAction(_ -> {
            key.setDisable(true);
            key.setText(parts.words().text("result.call.going"));
            means.staff().call(done -> {
                key.setText(parts.words().text(done ? "result.call.done" : "result.call.failed"));
                key.setDisable(done);
            });
        });
        return key;
    }

    /// What to say at the desk: not everybody finds words when they are afraid.
    private Node say() {
        return parts.label(parts.words().text("result.say", parts.words().text("result.say." + model.urgency().id())), "say");
    }

    /// Whether all words of the urgency stand in its card.
    private boolean hasLargeCard() {
        return parts.form().hasRoomBeside() && parts.form().family() == Form.Family.WIDE && parts.form().size() == TextSize.STANDARD;
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
            card.getChildren().addAll(say(), parts.label(model.atHome()), parts.label(model.comeBack()));
        }
        card.getStyleClass().addAll("urgency", model.urgency().id());
        return card;
    }

    /// Nothing that competes with the one thing to do.
    private List<FlowColumn.Item> untilSomebodyComes() {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(heading("result.show-staff", 0));
        items.addAll(forStaff.lines());
        advice(items);
        heldBack(items);
        items.add(line(parts.label(model.intendedUse())));
        if (model.canGoOn()) {
            items.add(new FlowColumn.Item(parts.key("next", parts.words().text("result.go-on"), () -> go.accept(model.goOn())), GAP, false));
        }
        return items;
    }

    private List<FlowColumn.Item> findings() {
        List<FlowColumn.Item> items = new ArrayList<>();
        if (!model.causes().isEmpty()) {
            items.add(heading("result.fits", GAP));
            model.causes().forEach(cause -> {
                items.add(new FlowColumn.Item(causes.card(cause), GAP / 2 + 4, false));
                if (!causes.haveRoomForReasons()) {
                    CauseCards.quoted(cause.reasons()).forEach(reason -> items.add(line(row(Prose.dot(), reason))));
                    if (!cause.against().isEmpty()) {
                        items.add(line(parts.label(causes.against(cause))));
                    }
                }
            });
        }
        items.add(heading("result.other", GAP));
        items.add(line(parts.label(model.intendedUse())));
        advice(items);
        heldBack(items);
        stretches(items);
        items.add(heading("sheet.ask.title", GAP));
        for (int i = 1; parts.words().has("sheet.ask." + i); i++) {
            items.add(line(row(Prose.dot(), parts.words().text("sheet.ask." + i))));
        }
        return items;
    }

    private void advice(List<FlowColumn.Item> items) {
        if (!model.advice().isEmpty()) {
            items.add(heading("result.do", GAP));
            model.advice().forEach(advice -> items.add(line(row(mark("check"), advice))));
        }
    }

    private void stretches(List<FlowColumn.Item> items) {
        if (!model.openStretches().isEmpty()) {
            items.add(heading("result.stretches", GAP));
            var cards = model.openStretches().stream().map(this::stretch).toList();
            items.addAll(parts.listed(cards, GAP));
            items.add(new FlowColumn.Item(parts.key("play", parts.words().text("result.stretch"), () -> go.accept(new Route.Stretches(""))), GAP, false));
        }
        boolean all = model.openStretches().isEmpty() && model.lockedStretches().size() == 1;
        model.lockedStretches().forEach((why, locked) -> {
            items.add(new FlowColumn.Item(row(mark("lock"), parts.words().text(all ? "result.locked.all" : "result.locked", why)), GAP, false));
            if (!all) {
                locked.forEach(id -> items.add(line(row(Prose.dot(), parts.words().text("stretch." + id + ".title")))));
            }
        });
    }

    private TouchCard stretch(String id) {
        String title = parts.words().text("stretch." + id + ".title");
        var name = parts.label(title, "card-title");
        name.getStyleClass().add("stretch-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(GAP, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cause");
        if (parts.form().family() != Form.Family.COMPACT) {
            var picture = parts.pictures().view(means.picture().apply(id), PictureView.Fit.COVER, "", GAP);
            picture.setMinSize(STRETCH_PICTURE, STRETCH_PICTURE * 0.75);
            picture.setPrefSize(STRETCH_PICTURE, STRETCH_PICTURE * 0.75);
            row.getChildren().addFirst(picture);
        }
        var card = new TouchCard(row, title, () -> go.accept(new Route.StretchPlayer(id)));
        card.setMinHeight(LEAST_CARD);
        return card;
    }

    private void heldBack(List<FlowColumn.Item> items) {
        if (!model.heldBack().isEmpty()) {
            items.add(heading("result.not", GAP));
            model.heldBack().forEach(held -> items.add(line(row(mark("close"),
                    parts.words().text("result.held", String.join(", ", held.advice()), held.why())))));
        }
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
        return List.of(parts.words().text("place.wizard"), parts.words().text(model.urgency() == Urgency.NOW ? "place.result.now" : "place.result"));
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.onSheet().subscribe(taken -> {
            add.setText(parts.brief(taken ? "sheet.added" : "sheet.add"));
            add.setDisable(taken);
        }));
    }
}
