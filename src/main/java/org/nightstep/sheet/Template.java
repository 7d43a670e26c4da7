package org.nightstep.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// A page with gaps. Gaps in the text of the page:
/// - `{{name}}` a value, escaped; `{{.}}` the present item of a list of texts
/// - `{{&name}}` a value that is XHTML already
/// - `{{t:key}}` words by their phrase id, escaped
/// - `{{#name}}…{{/name}}` once for each item of a list, once for a non-empty text or `true`, with the fields of a map in reach
/// - `{{>file}}` the file of that name beside the page
/// - `{{^name}}…{{/name}}` only where `{{#name}}` gives nothing
///
/// Immutable, so usable by many threads.
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{\\{([#^/&]|t:|)([a-zA-Z0-9.-]+)}}");

    private static final Pattern PART = Pattern.compile("\\{\\{>([a-z0-9.-]+)}}");

    private final String text;
    private final UnaryOperator<String> phrases;

    Template(String text, UnaryOperator<String> phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /// Reads a page with the parts it includes. A file that cannot be read is a problem.
    ///
    /// @param path of the page below the assets
    static Template read(Assets assets, String path, UnaryOperator<String> phrases, Problems problems) {
        return new Template(whole(assets, path, problems), phrases);
    }

    private static String whole(Assets assets, String path, Problems problems) {
        String text;
        try {
            text = Files.readString(assets.path(path)).strip();
        } catch (IOException unreadable) {
            problems.add(path, 1, "cannot be read as UTF-8 text", "a part of the take-home sheet");
            return "";
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return PART.matcher(text).replaceAll(part ->
                Matcher.quoteReplacement(whole(assets, folder + part.group(1), problems)));
    }

    /// @throws IllegalArgumentException when the page names a value that is not there, or a section does not end
    String fill(Map<String, Object> values) {
        StringBuilder page = new StringBuilder();
        Deque<Object> scopes = new ArrayDeque<>();
        scopes.push(values);
        fill(0, text.length(), scopes, page);
        return page.toString();
    }

    private void fill(int from, int to, Deque<Object> scopes, StringBuilder page) {
        Matcher gap = GAP.matcher(text);
        int at = from;
        while (gap.find(at) && gap.start() < to) {
            page.append(text, at, gap.start());
            String name = gap.group(2);
            at = gap.end();
            switch (gap.group(1)) {
                case "" -> page.append(escape(String.valueOf(value(name, scopes))));
                case "&" -> page.append(value(name, scopes));
                case "t:" -> page.append(escape(phrases.apply(name)));
                case "/" -> throw new IllegalArgumentException("{{/" + name + "}} without its beginning");
                default -> {
                    int end = text.indexOf("{{/" + name + "}}", at);
                    if (end < 0 || end > to) {
                        throw new IllegalArgumentException("{{#" + name + "}} without its end");
                    }
                    List<?> items = items(value(name, scopes));
                    if (gap.group(1).equals("#")) {
                        for (Object item : items) {
                            scopes.push(item);
                            fill(at, end, scopes, page);
                            scopes.pop();
                        }
                    } else if (items.isEmpty()) {
                        fill(at, end, scopes, page);
                    }
                    at = end + name.length() + "{{/}}".length();
                }
            }
        }
        page.append(text, at, to);
    }

    private static List<?> items(Object value) {
        return switch (value) {
            case List<?> list -> list;
            case Boolean flag -> flag ? List.of(Map.of()) : List.of();
            case String words -> words.isEmpty() ? List.of() : List.of(Map.of());
            default -> List.of(value);
        };
    }

    private static Object value(String name, Deque<Object> scopes) {
        if (name.equals(".")) {
            return scopes.peek();
        }
        for (Object scope : scopes) {
            if (scope instanceof Map<?, ?> map && map.containsKey(name)) {
                return map.get(name);
            }
        }
        throw new NoValue(name);
    }

    /// The page names a value that is not there.
    static final class NoValue extends IllegalArgumentException {

        private static final long serialVersionUID = 1;
        private final String name;

        NoValue(String name) {
            super("no value for {{" + name + "}}");
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /// Makes text safe inside XHTML text and attributes; drops control characters that XML forbids.
    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> {
                    if (c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
