package org.nightstep.figure;

import java.util.HashMap;
import java.util.Map;
import org.nightstep.content.yaml.Node;

/// The colours of things, by day and by night, from `figures/props.yaml`.
final class Palette {

    private final Map<String, Tone> day = new HashMap<>();
    private final Map<String, Tone> night = new HashMap<>();

    /// @param node name: {day: [base, shade], night: [base, shade]}
    static Palette read(Node node) {
        Palette palette = new Palette();
        node.entries().forEach((name, colours) -> {
            colours.only("day", "night");
            palette.day.put(name, tone(colours, "day"));
            palette.night.put(name, tone(colours, colours.has("night") ? "night" : "day"));
        });
        return palette;
    }

    /// @param name node with the name of a colour of the palette
    Tone tone(Node name, boolean atNight) {
        Tone tone = (atNight ? night : day).get(name.asText());
        if (tone == null) {
            name.problem("colour '" + name.asText() + "'", "one of " + String.join(", ", day.keySet().stream().sorted().toList()));
            return Tone.of(0x888888, 0x666666);
        }
        return tone;
    }

    /// A pair of colours, in light and in shade.
    static Tone tone(Node node, String key) {
        var colours = node.list(key);
        if (colours.size() != 2) {
            node.problem(key + " with " + colours.size() + " colours", "two: in light and in shade");
            return Tone.of(0x888888, 0x666666);
        }
        return Tone.of(colour(colours.get(0)), colour(colours.get(1)));
    }

    /// `#RRGGBB`
    static int colour(Node node) {
        String text = node.asText();
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            node.problem("'" + text + "'", "a colour such as \"#1F3B73\"");
            return 0x888888;
        }
        return Integer.parseInt(text.substring(1), 16);
    }
}
