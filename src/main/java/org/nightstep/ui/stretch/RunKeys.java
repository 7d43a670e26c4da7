package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The keys while a stretch runs, in as many rows as there is room for. What is needed most stands beside Play.
final class RunKeys {

    private static final double GAP = 14;

    private RunKeys() {
    }

    /// On a large upright panel there is room for all.
    static Region upright(PlayerKeys keys) {
        return new VBox(GAP, around(keys), KeyRow.of(keys.person(), keys.slower(), keys.leg()), KeyRow.of(keys.again(), keys.mirror(), keys.view()));
    }

    /// On a smaller one "More" exchanges the second row.
    static Region uprightTurning(PlayerKeys keys) {
        return new VBox(GAP, around(keys), turning(turn -> KeyRow.of(keys.person(), keys.slower(), keys.leg(), keys.more(false, turn)),
                turn -> KeyRow.of(keys.again(), keys.mirror(), keys.view(), keys.more(true, turn))));
    }

    /// One row: "More" exchanges the keys beside Play.
    static Region oneRow(PlayerKeys first, PlayerKeys second) {
        return turning(turn -> KeyRow.around(first.play(), first.person(), first.leg(), first.back(), first.play(), first.on(),
                first.slower(), first.more(false, turn)),
                turn -> KeyRow.around(second.play(), second.again(), second.mirror(), second.view(), second.play(), second.addBrief(),
                        second.more(true, turn)));
    }

    /// Beside or below Play, where the count is while it runs.
    static Region grid(PlayerKeys keys, int columns) {
        return turning(turn -> rows(columns, keys.back(), keys.on(), keys.leg(), keys.slower(), keys.person(), keys.more(false, turn)),
                turn -> rows(columns, keys.again(), keys.mirror(), keys.view(), keys.more(true, turn)));
    }

    private static Region around(PlayerKeys keys) {
        return KeyRow.around(keys.play(), keys.back(), keys.play(), keys.on());
    }

    private static Region rows(int columns, Button... keys) {
        var rows = new VBox(GAP);
        List<Button> all = List.of(keys);
        for (int first = 0; first < all.size(); first += columns) {
            rows.getChildren().add(KeyRow.of(all.subList(first, Math.min(all.size(), first + columns)).toArray(Button[]::new)));
        }
        return rows;
    }

    /// Two places for keys, one at a time, each with a key that shows the other.
    private static Region turning(Function<Runnable, Region> first, Function<Runnable, Region> second) {
        List<Region> places = new ArrayList<>();
        Runnable turn = () -> places.forEach(place -> Layout.show(place, !place.isVisible()));
        places.add(first.apply(turn));
        places.add(second.apply(turn));
        Layout.show(places.getLast(), false);
        return new StackPane(places.getFirst(), places.getLast());
    }
}
