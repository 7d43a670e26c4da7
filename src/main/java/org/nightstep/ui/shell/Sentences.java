package org.nightstep.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What stands on the glass as somebody hears it: each text, picture and key that can be seen and used now, in the
/// order of reading. What is said already is not said again, unless it is a key.
///
/// A node with an accessible text speaks for all inside it; one whose accessible text is empty is decoration.
final class Sentences {

    private final Predicate<Node> leftOut;
    private final List<String> found = new ArrayList<>();

    private Sentences(Predicate<Node> leftOut) {
        this.leftOut = leftOut;
    }

    /// @param leftOut of which nodes nothing is said
    static List<String> of(Node root, Predicate<Node> leftOut) {
        var sentences = new Sentences(leftOut);
        sentences.visit(root);
        return List.copyOf(sentences.found);
    }

    /// Below each other, each with an end, so that the voice rests between them.
    ///
    /// @param spelled abbreviations that are said letter by letter
    static String text(List<String> sentences, List<String> spelled) {
        String text = sentences.stream()
                .map(words -> Character.isLetterOrDigit(words.codePointBefore(words.length())) ? words + "." : words)
                .collect(Collectors.joining("\n"));
        return Pattern.compile("\\b(" + String.join("|", spelled) + ")(s?)\\b").matcher(text).replaceAll(found ->
                String.join(" ", found.group(1).split("")) + (found.group(2).isEmpty() ? "" : "'s"));
    }

    private void visit(Node node) {
        if (!node.isVisible() || leftOut.test(node) || node instanceof ButtonBase && node.isDisabled()) {
            return;
        }
        switch (node) {
            case TextFlow flow -> add(flow.getChildren().stream().filter(Text.class::isInstance)
                    .map(piece -> ((Text) piece).getText()).collect(Collectors.joining()));
            case ButtonBase key -> addKey(key.getAccessibleText() == null ? key.getText() : key.getAccessibleText());
            case Node spoken when spoken.getAccessibleText() != null -> add(spoken.getAccessibleText());
            case Labeled labeled -> add(labeled.getText());
            case Text text -> add(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::visit);
            default -> { }
        }
    }

    private void add(String words) {
        if (words != null && !found.contains(words.strip())) {
            addKey(words);
        }
    }

    private void addKey(String words) {
        if (words != null && !words.isBlank()) {
            found.add(words.strip());
        }
    }
}
