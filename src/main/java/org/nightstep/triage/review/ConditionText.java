package org.nightstep.triage.review;

import static org.nightstep.triage.review.Markup.element;
import static org.nightstep.triage.review.Markup.text;

import java.util.List;
import java.util.stream.Collectors;
import org.nightstep.triage.Condition;

/// A condition in words: what people say who show its findings, joined by and, or, none of. Derived findings stand by their
/// names, as the page explains them once.
final class ConditionText {

    private final Names names;

    ConditionText(Names names) {
        this.names = names;
    }

    /// In one line.
    String line(Condition condition) {
        return line(condition, false);
    }

    private String line(Condition condition, boolean inside) {
        if (names.group(condition).isPresent()) {
            return names.group(condition).get();
        }
        return switch (condition) {
            case Condition.Finding(var id) -> said(id);
            case Condition.All(var parts) -> parts.isEmpty() ? "always" : joined(parts, " and ", inside);
            case Condition.Any(var parts) -> parts.isEmpty() ? "never" : joined(parts, " or ", inside);
            case Condition.None(var parts) -> parts.isEmpty() ? "always"
                    : "none of (" + parts.stream().map(this::line).collect(Collectors.joining("; ")) + ")";
        };
    }

    private String joined(List<Condition> parts, String word, boolean inside) {
        if (parts.size() == 1) {
            return line(parts.getFirst(), inside);
        }
        String words = parts.stream().map(part -> line(part, true)).collect(Collectors.joining(word));
        return inside ? "(" + words + ")" : words;
    }

    private String said(String finding) {
        return names.said(finding).stream().map(words -> "“" + words + "”").collect(Collectors.joining(" / "));
    }

    /// As lists inside lists.
    String html(Condition condition) {
        return names.group(condition).map(name -> element("i", text(name))).orElseGet(() -> definition(condition));
    }

    /// Without a name for the whole: what a derived finding stands for.
    String definition(Condition condition) {
        return switch (condition) {
            case Condition.Finding(var id) -> text(said(id));
            case Condition.All(var parts) -> list("all of", "always", parts);
            case Condition.Any(var parts) -> list("any of", "never", parts);
            case Condition.None(var parts) -> parts.isEmpty() ? "always" : element("b", "none of") + items(parts);
        };
    }

    private String list(String word, String empty, List<Condition> parts) {
        return switch (parts.size()) {
            case 0 -> empty;
            case 1 -> html(parts.getFirst());
            default -> element("b", word) + items(parts);
        };
    }

    private String items(List<Condition> parts) {
        return element("ul", parts.stream().map(part -> element("li", html(part))).toArray(String[]::new));
    }
}
