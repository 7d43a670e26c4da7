package org.nightstep.ui.quickprint;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.language.Language;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// Staff choose what to print and how, and print it: both side by side, or one after the other where there is little room.
public final class QuickPrintScreen implements Screen {

    private static final double GAP = 14;
    private static final double WIDE_SHARE = 0.64;
    private static final double TALL_SHARE = 0.56;
    private static final double STATE_ICON = 34;
    private static final double ACT_ICON = 40;

    private final Parts parts;
    private final QuickPrintModel model;
    private final QuickPrintWords words;
    private final Lists lists;
    private final HowParts how;
    private final boolean together;
    private final boolean stateTurns;
    private final Label state;
    private final Button act;
    private final Button clear;
    private final StackPane place = new StackPane();
    private final StackPane node;
    private final List<ViewKey> viewKeys;
    private View view;
    private Pages pages;

    private record ViewKey(View view, Button key) {
    }

    /// @param languages those a sheet may have
    public QuickPrintScreen(Parts parts, QuickPrintModel model, Catalogue catalogue, List<Language> languages) {
        this.parts = parts;
        this.model = model;
        words = new QuickPrintWords(parts, model);
        lists = new Lists(parts, model, catalogue, languages, this::show);
        Form form = parts.form();
        together = form.family() == Form.Family.WIDE && form.size() != TextSize.LARGEST;
        how = new HowParts(parts, model, languages, form.isLandscape() && !together);
        stateTurns = form.isTight();
        view = together ? View.CAUSES : View.LISTS;
        state = parts.label("", "state");
        clear = parts.key(sideIcon("close"), parts.words().text("quick.clear"), this::clear);
        act = parts.key("", "", this::act, "amber");
        viewKeys = View.lists().stream().map(each -> new ViewKey(each, parts.key("", lists.name(each), () -> show(each), "list-key"))).toList();
        place.setMinSize(0, 0);
        node = new StackPane(together ? Split.of(place, column(), form, WIDE_SHARE, TALL_SHARE) : place);
        node.getStyleClass().add("quick-print");
    }

    private Region column() {
        Region choices = parts.turning(new Pages(new FlowColumn(how.items())), List.of());
        VBox.setVgrow(choices, Priority.ALWAYS);
        act.setMaxWidth(Double.MAX_VALUE);
        return new VBox(GAP, choices, state, act);
    }

    /// What the tour acts on.
    public QuickPrintModel model() {
        return model;
    }

    /// Looks at something else.
    public void show(View wanted) {
        view = together && (wanted == View.LISTS || wanted == View.HOW) ? View.CHOSEN : wanted;
        arrange();
        update();
    }

    private void arrange() {
        if (view == View.HOW) {
            List<FlowColumn.Item> items = new ArrayList<>(how.items());
            if (stateTurns) {
                items.addFirst(new FlowColumn.Item(state, 0, false));
            }
            pages = new Pages(new FlowColumn(items));
            place.getChildren().setAll(parts.turning(stateTurns ? new Region() : state, pages, besides()));
        } else {
            pages = lists.pages(view);
            place.getChildren().setAll(parts.turning(head(), pages, besides()));
        }
    }

    private void act() {
        if (model.act() == QuickPrintModel.Act.START_OVER) {
            clear();
        } else {
            model.go();
        }
    }

    private void clear() {
        model.startOver();
        show(together ? View.CAUSES : View.LISTS);
    }

    /// Keys of all lists, where there is room for them.
    private Region head() {
        var head = new FlowPane(GAP, GAP);
        if (together) {
            viewKeys.forEach(each -> head.getChildren().add(each.key()));
        }
        return head;
    }

    private List<Button> besides() {
        List<Button> keys = new ArrayList<>();
        if (!together && view != View.LISTS) {
            keys.add(parts.key(sideIcon("index"), parts.words().text("quick.lists"), () -> show(View.LISTS)));
        }
        if (!together) {
            keys.add(view == View.HOW ? act : parts.key("printer", parts.words().text("quick.how"), () -> show(View.HOW), "primary"));
        }
        if (view == View.CHOSEN && !model.content().get().isEmpty()) {
            keys.add(clear);
        }
        return keys;
    }

    /// Upright, three keys in a row have room for words only.
    private String sideIcon(String icon) {
        return parts.form().portrait() ? "" : icon;
    }

    private void update() {
        lists.show();
        how.show(model.handing().get() instanceof Handing.Offered(Outlet.Way way, _) && way == Outlet.Way.KEEP);
        viewKeys.forEach(each -> {
            each.key().setText(lists.name(each.view()));
            each.key().getStyleClass().remove("chosen");
            if (each.view() == view) {
                each.key().getStyleClass().add("chosen");
            }
        });
        QuickPrintModel.Act now = model.act();
        act.setText(words.act());
        act.setGraphic(parts.icons().node(words.actIcon(), ACT_ICON));
        act.setDisable(now == QuickPrintModel.Act.NOTHING);
        clear.setDisable(model.isLocked());
        state.setGraphic(parts.icons().node(words.stateIcon(), STATE_ICON));
        say(words.state());
    }

    /// Where it turns with the choices, it may need more room, or less; what became of a sheet is seen at once.
    private void say(String now) {
        boolean moves = stateTurns && view == View.HOW && !now.equals(state.getText());
        state.setText(now);
        if (moves) {
            Pages before = pages;
            arrange();
            if (model.handing().get() instanceof Handing.Asking || model.handing().get() instanceof Handing.Offered) {
                pages.takeUp(before);
            }
        }
    }

    /// A keyboard, where there is one, looks things up.
    private void typed(KeyEvent event) {
        if (!Catalogue.typed(event.getCharacter()).isEmpty()) {
            model.type(event.getCharacter());
            find();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE) {
            model.erase();
            find();
        }
    }

    private void find() {
        if (view != View.FIND) {
            show(View.FIND);
        }
    }

    private void listen(Lifetime lifetime, EventType<KeyEvent> type, EventHandler<KeyEvent> handler) {
        Scene scene = node.getScene();
        scene.addEventHandler(type, handler);
        lifetime.holds(() -> scene.removeEventHandler(type, handler));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.staff"), parts.words().text("quick.title"));
    }

    @Override
    public boolean isForStaff() {
        return true;
    }

    @Override
    public boolean isBusy() {
        return model.isLocked();
    }

    @Override
    public void takeUp(Screen before) {
        if (before instanceof QuickPrintScreen other && other.pages != null) {
            show(other.view);
            pages.takeUp(other.pages);
        }
    }

    @Override
    public void entered(Lifetime lifetime) {
        if (pages == null) {
            show(view);
        }
        lifetime.holds(model.content().subscribe(this::update));
        lifetime.holds(model.copies().subscribe(this::update));
        lifetime.holds(model.page().subscribe(this::update));
        lifetime.holds(model.handing().subscribe(this::update));
        lifetime.holds(model.typed().subscribe(_ -> {
            if (view == View.FIND) {
                show(View.FIND);
            }
        }));
        listen(lifetime, KeyEvent.KEY_TYPED, this::typed);
        listen(lifetime, KeyEvent.KEY_PRESSED, this::pressed);
        model.ask();
    }
}
