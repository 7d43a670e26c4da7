package org.nightstep.triage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.triage.Wording.AdviceWords;
import org.nightstep.triage.Wording.AnswerWords;
import org.nightstep.triage.Wording.CauseWords;
import org.nightstep.triage.Wording.IntendedUse;
import org.nightstep.triage.Wording.QuestionWords;
import org.nightstep.triage.Wording.UrgencyWords;

/// Reads `assets/triage/<language>.yaml`.
final class WordingReader {

    private final String language;
    private final Node root;

    WordingReader(Assets assets, String language, Problems problems) {
        this.language = language;
        this.root = YamlFile.read(assets, fileOf(language), problems);
    }

    static String fileOf(String language) {
        return "triage/" + language + ".yaml";
    }

    Wording read() {
        root.only("intended-use", "stages", "questions", "urgency", "causes", "advice", "gates", "rules");
        return new Wording(language, intendedUse(root.map("intended-use")), each(root.map("stages"), Node::asText),
                each(root.map("questions"), WordingReader::question), urgencies(root.map("urgency")),
                each(root.map("causes"), WordingReader::cause), each(root.map("advice"), WordingReader::advice),
                each(root.map("gates"), Node::asText), each(root.map("rules"), Node::asText));
    }

    private static <T> Map<String, T> each(Node node, Function<Node, T> read) {
        Map<String, T> words = new LinkedHashMap<>();
        node.entries().forEach((id, entry) -> words.put(id, read.apply(entry)));
        return words;
    }

    private static IntendedUse intendedUse(Node node) {
        node.only("start", "result", "now", "no-cause");
        return new IntendedUse(node.text("start"), node.text("result"), node.text("now"), node.text("no-cause"));
    }

    private static QuestionWords question(Node node) {
        node.only("text", "help", "why", "answers");
        return new QuestionWords(node.text("text"), node.text("help"), node.text("why"),
                each(node.map("answers"), WordingReader::answer));
    }

    private static AnswerWords answer(Node node) {
        node.only("text", "line", "said");
        return new AnswerWords(node.text("text"), node.text("line", ""), node.text("said"));
    }

    private static Map<Urgency, UrgencyWords> urgencies(Node node) {
        Map<Urgency, UrgencyWords> words = new EnumMap<>(Urgency.class);
        node.only(TreeReader.LEVELS.keySet().toArray(String[]::new));
        TreeReader.LEVELS.forEach((id, level) -> node.child(id).ifPresent(entry -> {
            entry.only("title", "clinic", "home", "return");
            words.put(level, new UrgencyWords(entry.text("title"), entry.text("clinic"), entry.text("home"),
                    entry.text("return")));
        }));
        return words;
    }

    private static CauseWords cause(Node node) {
        node.only("name", "line");
        return new CauseWords(node.text("name"), node.text("line"));
    }

    private static AdviceWords advice(Node node) {
        node.only("do", "name");
        return new AdviceWords(node.text("do"), node.text("name"));
    }
}
