package org.nightstep.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.visit.TextSize;

/// The fixed frame: where am I, the screen, and the same keys in the same place on every screen.
final class Frame extends BorderPane {

    /// What the keys of the bar do.
    interface Keys {

        void back();

        void home();

        /// Turns the voice on, or off.
        void listen();

        void textAndContrast();

        void language();

        void sheet();

        void staffHelp();

        boolean canGoBack();

        boolean hasVoice();

        ObservableBooleanValue voice();

        boolean hasLanguages();

        /// How many things are on the sheet.
        ObservableIntegerValue sheetCount();
    }

    private static final String BAR = "bottom-bar";
    private static final double STRIP_ICON = 30;
    /// Keys in one row of an upright panel.
    private static final int MOST_UPRIGHT = 6;

    /// @param lifetime ends what the frame listens to
    Frame(Parts parts, Screen screen, Keys keys, Lifetime lifetime) {
        getStyleClass().add("frame");
        if (screen.isNight()) {
            getStyleClass().add("night");
        }
        var content = new StackPane(screen.node());
        content.getStyleClass().add("content");
        content.setMinSize(0, 0);
        boolean narrow = parts.form().family() == Form.Family.COMPACT || parts.form().portrait()
                && (parts.form().family() == Form.Family.MEDIUM || parts.form().size() != TextSize.STANDARD);
        setTop(strip(parts, narrow ? List.of(screen.place().getLast()) : screen.place(), screen.isForStaff()));
        setCenter(content);
        setBottom(bar(parts, keys, lifetime));
    }

    /// Whether a node is the bar of a frame.
    static boolean isBar(Node node) {
        return node.getStyleClass().contains(BAR);
    }

    private static Node strip(Parts parts, List<String> place, boolean forStaff) {
        var strip = new HBox(parts.icons().node(forStaff ? "lock" : "moon", STRIP_ICON));
        strip.getStyleClass().add("top-strip");
        if (forStaff) {
            strip.getStyleClass().add("night");
        }
        for (int i = 0; i < place.size(); i++) {
            var label = new Label(place.get(i));
            label.setMinWidth(i == place.size() - 1 ? 0 : USE_PREF_SIZE);
            if (i == place.size() - 1) {
                label.getStyleClass().add("here");
                HBox.setHgrow(label, Priority.ALWAYS);
            } else {
                label.setText(place.get(i) + "   |");
                label.setAccessibleText(place.get(i));
            }
            strip.getChildren().add(label);
        }
        return strip;
    }

    private static Node bar(Parts parts, Keys keys, Lifetime lifetime) {
        List<Node> all = new ArrayList<>();
        Button back = parts.barKey("back", parts.words().text("bar.back"), keys::back);
        back.setDisable(!keys.canGoBack());
        all.add(back);
        all.add(parts.barKey("home", parts.words().text("bar.home"), keys::home));
        if (keys.hasVoice()) {
            all.add(listenKey(parts, keys, lifetime));
        }
        all.add(parts.barKey("text-contrast", parts.brief("bar.text"), keys::textAndContrast));
        if (keys.hasLanguages()) {
            all.add(parts.barKey("language", parts.words().text("bar.language"), keys::language));
        }
        all.add(sheetKey(parts, keys, lifetime));
        Button staff = parts.barKey("staff", parts.words().text("bar.staff"), keys::staffHelp);
        staff.getStyleClass().add("primary");
        all.add(staff);
        var bar = new GridPane();
        bar.getStyleClass().add(BAR);
        int columns = columns(parts.form(), all.size());
        // on a low panel longer words get wider keys, so that each stands in one line
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            if (!parts.form().isLow()) {
                column.setPercentWidth(100.0 / columns);
            }
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            bar.getColumnConstraints().add(column);
        }
        for (int i = 0; i < all.size(); i++) {
            bar.add(all.get(i), i % columns, i / columns);
        }
        return bar;
    }

    /// Upright, where a row would be too narrow for whole words, the keys stand in two.
    private static int columns(Form form, int keys) {
        boolean twoRows = form.portrait() && (form.family() == Form.Family.COMPACT || keys > MOST_UPRIGHT);
        return twoRows ? Math.ceilDiv(keys, 2) : keys;
    }

    private static Node listenKey(Parts parts, Keys keys, Lifetime lifetime) {
        Button key = parts.barKey("listen", "", keys::listen);
        lifetime.holds(keys.voice().subscribe(on -> {
            key.setText(parts.brief(on ? "bar.listen.stop" : "bar.listen"));
            key.getStyleClass().remove("chosen");
            if (on) {
                key.getStyleClass().add("chosen");
            }
        }));
        return key;
    }

    private static Node sheetKey(Parts parts, Keys keys, Lifetime lifetime) {
        Button key = parts.barKey("sheet", parts.words().text("bar.sheet"), keys::sheet);
        var number = new Label();
        number.getStyleClass().add("count");
        number.setMinWidth(USE_PREF_SIZE);
        var icon = new HBox(4, key.getGraphic(), number);
        icon.setAlignment(Pos.CENTER);
        key.setGraphic(icon);
        lifetime.holds(keys.sheetCount().subscribe(count -> {
            number.setText(String.valueOf(count));
            number.setVisible(count.intValue() > 0);
            number.setManaged(count.intValue() > 0);
            key.setAccessibleText(parts.words().text(count.intValue() == 1 ? "bar.sheet-count.one" : "bar.sheet-count", count));
        }));
        return key;
    }
}
