package org.nightstep.content.reader;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.nightstep.content.Problems;

/// The loops a picture may carry: endless, calm, and in the few forms the renderer draws. Their first value is what
/// stands still and what is printed.
final class PictureMotion {

    private static final Set<String> ATTRIBUTES =
            Set.of("attributeName", "type", "values", "dur", "additive", "repeatCount");
    private static final Set<String> TRANSFORMS = Set.of("translate", "rotate", "scale");
    private static final Set<String> LIGHTS = Set.of("opacity", "fill", "stroke-opacity");
    private static final Set<String> SHAPES =
            Set.of("cx", "cy", "r", "rx", "height", "stroke-width", "stroke-dashoffset");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)s");
    private static final double SHORTEST = 1.5;
    private static final double LONGEST = 6;

    private final String name;
    private final XMLStreamReader element;
    private final Problems problems;

    private PictureMotion(String name, XMLStreamReader element, Problems problems) {
        this.name = name;
        this.element = element;
        this.problems = problems;
    }

    static boolean is(String tag) {
        return tag.equals("animate") || tag.equals("animateTransform");
    }

    static void check(String name, XMLStreamReader element, Problems problems) {
        new PictureMotion(name, element, problems).check();
    }

    private void check() {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String attribute = element.getAttributeLocalName(i);
            expect(ATTRIBUTES.contains(attribute), attribute + " in a loop", "one of " + sorted(ATTRIBUTES));
        }
        String moved = value("attributeName");
        if (element.getLocalName().equals("animateTransform")) {
            expect(moved.equals("transform"), "a loop of '" + moved + "'", "attributeName=\"transform\"");
            expect(TRANSFORMS.contains(value("type")), "a loop of type '" + value("type") + "'",
                    "one of " + sorted(TRANSFORMS));
        } else {
            expect(LIGHTS.contains(moved) || SHAPES.contains(moved), "a loop of '" + moved + "'",
                    "one of " + sorted(LIGHTS) + ", " + sorted(SHAPES));
        }
        expect(value("repeatCount").equals("indefinite"), "a loop that ends", "repeatCount=\"indefinite\"");
        checkPace(moved);
    }

    private void checkPace(String moved) {
        int changes = value("values").split(";").length - 1;
        Matcher seconds = SECONDS.matcher(value("dur"));
        double lasts = seconds.matches() ? Double.parseDouble(seconds.group(1)) : 0;
        expect(changes >= 1, "a loop with values '" + value("values") + "'", "two values or more");
        expect(lasts >= SHORTEST && lasts <= LONGEST, "a loop of '" + value("dur") + "'",
                "a dur from " + SHORTEST + " to " + LONGEST + " seconds, such as \"3s\"");
        expect(!LIGHTS.contains(moved) || changes <= lasts, "light that changes " + changes + " times in "
                + value("dur"), "at most one change a second");
    }

    private void expect(boolean holds, String found, String expected) {
        if (!holds) {
            problems.add(name, element.getLocation().getLineNumber(), found, expected);
        }
    }

    private String value(String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
