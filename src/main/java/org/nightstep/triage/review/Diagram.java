package org.nightstep.triage.review;

import static org.nightstep.triage.review.Markup.element;
import static org.nightstep.triage.review.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.triage.Condition;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.UrgencyRule;

/// The order of the questions from above, at their left what decides whether one is asked, at their right the urgency rules that
/// their answers take part in, a column for each level. Lengths are millimetres of a page of A3; on A4 it can still be read.
final class Diagram {

    private static final double LETTERS = 3.1;
    private static final double LINE = 3.9;
    private static final double PADDING = 1.4;
    private static final double GAP = 2.2;
    private static final double TOP = 22;
    private static final double STAGE = 19;
    private static final double CHANNEL = 3;
    private static final double QUESTION = 100;
    private static final double INDENT = 8;
    private static final double LANE = 36;
    /// A longer condition is only told of; the table has it.
    private static final int CONDITION_LINES = 3;
    /// So much room even for a short question that the name of its stage stands beside it.
    private static final int LEAST_LINES = 2;
    /// Mean width of a letter, of its height.
    private static final double LETTER = 0.55;

    private final Tree tree;
    private final Names names;
    private final ConditionText conditions;
    private final List<Channels.Channel> channels;
    private final double left;
    private final double lanes;
    private final double width;
    private final StringBuilder marks = new StringBuilder();

    Diagram(Tree tree, Names names) {
        this.tree = tree;
        this.names = names;
        this.conditions = new ConditionText(names);
        this.channels = Channels.of(tree);
        int places = channels.stream().mapToInt(channel -> channel.place() + 1).max().orElse(0);
        this.left = STAGE + CHANNEL * (places + 2);
        this.lanes = left + INDENT + QUESTION + GAP;
        this.width = lanes + LANE * Urgency.values().length;
    }

    /// A question with its lines of text and where it stands.
    private record Row(Question question, List<String> words, List<List<String>> rules, double y, double height) {

        boolean isBranch() {
            return !question.askedWhen().equals(Condition.ALWAYS);
        }

        double middle() {
            return y + height / 2;
        }
    }

    String svg() {
        List<Row> rows = rows();
        double end = rows.getLast().y() + rows.getLast().height() + GAP;
        head(end);
        stages(rows);
        line(spine(), TOP, spine(), end + 2 * GAP, "stroke-width=\"0.6\" marker-end=\"url(#arrow)\"");
        channels.forEach(channel -> branch(channel, rows));
        rows.forEach(this::question);
        double bottom = outcome(end + 3 * GAP);
        String size = "viewBox=\"0 0 " + number(width) + " " + number(bottom) + "\"";
        return element("svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " font-family=\"Arial, Helvetica, sans-serif\" font-size=\""
                + number(LETTERS) + "\"", "\n<defs>", element("marker id=\"arrow\" viewBox=\"0 0 6 6\" refX=\"6\" refY=\"3\""
                + " markerWidth=\"2.4\" markerHeight=\"2.4\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"", "<path d=\"M0 0L6 3L0 6Z\"/>"),
                "</defs>\n", marks.toString()) + "\n";
    }

    private double spine() {
        return left + INDENT / 2;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double y = TOP;
        for (Question question : tree.questions()) {
            List<String> words = words(question);
            List<List<String>> rules = Stream.of(Urgency.values()).map(level -> wrap(rules(question, level), LANE - 2 * PADDING)).toList();
            int lines = Math.max(Math.max(LEAST_LINES, words.size()), rules.stream().mapToInt(List::size).max().orElse(0));
            Row row = new Row(question, words, rules, y, lines * LINE + 2 * PADDING);
            rows.add(row);
            y += row.height() + GAP;
        }
        return rows;
    }

    private List<String> words(Question question) {
        double room = QUESTION - 2 * PADDING;
        List<String> words = new ArrayList<>(wrap(names.number(question) + " " + question.id() + ": "
                + names.wording().question(question.id()).text(), room));
        if (!question.askedWhen().equals(Condition.ALWAYS)) {
            words.addAll(condition(question, room));
        }
        return words;
    }

    private List<String> condition(Question question, double room) {
        List<String> whole = wrap("only if " + conditions.line(question.askedWhen()), room);
        return whole.size() <= CONDITION_LINES ? whole
                : wrap("only for some answers to " + channels.stream().filter(channel -> tree.questions().get(channel.target()).equals(question))
                        .flatMap(channel -> channel.decides().stream()).sorted().map(row -> names.number(tree.questions().get(row)))
                        .collect(Collectors.joining(", ")) + ": see its table", room);
    }

    /// The rules of a level that one of the answers meets alone, and those it meets together with other answers.
    private String rules(Question question, Urgency level) {
        List<UrgencyRule> all = tree.rules().stream().filter(rule -> rule.level() == level).toList();
        List<UrgencyRule> alone = all.stream().filter(rule -> question.answers().stream()
                .anyMatch(answer -> rule.when().holds(answer.findings()))).toList();
        List<UrgencyRule> together = all.stream().filter(rule -> !alone.contains(rule) && rule.when().named().anyMatch(finding ->
                question.answers().stream().anyMatch(answer -> answer.findings().contains(finding)))).toList();
        return (marked("●", alone) + " " + marked("○", together)).strip();
    }

    private String marked(String mark, List<UrgencyRule> rules) {
        return rules.isEmpty() ? "" : mark + "\u00A0" + String.join(" ", rules.stream().map(names::number).toList());
    }

    private void head(double end) {
        lines(STAGE - PADDING, 1, wrap("The questions from first to last. At the left: whose answers (●) decide whether a question is asked (➤). "
                + "At the right: the urgency rules that the answers take part in, by their numbers in the table: ● one answer is enough, "
                + "○ together with other answers.", lanes - STAGE), "");
        for (Urgency level : Urgency.values()) {
            double x = lane(level);
            write(x + LANE / 2, TOP - GAP - 1, level.id(), "font-weight=\"bold\" font-size=\"4.4\" text-anchor=\"middle\"");
            line(x, TOP - GAP, x, end, "stroke-width=\"0.2\"");
        }
        line(width - 0.2, TOP - GAP, width - 0.2, end, "stroke-width=\"0.2\"");
    }

    private double lane(Urgency level) {
        return lanes + LANE * level.ordinal();
    }

    /// A bar along the questions of each stage, with its name.
    private void stages(List<Row> rows) {
        for (String stage : tree.stages()) {
            List<Row> own = rows.stream().filter(row -> row.question().stage().equals(stage)).toList();
            for (List<Row> run : runs(own, rows)) {
                double y = run.getFirst().y();
                double height = run.getLast().y() + run.getLast().height() - y;
                rectangle(0.3, y, STAGE - 1, height, "fill=\"#EEEEEE\" stroke-width=\"0.2\"");
                List<String> name = wrap(names.wording().stage(stage), STAGE - 3);
                lines(0.3 + PADDING, y + (height - name.size() * LINE) / 2 - PADDING, name, "");
            }
        }
    }

    /// Rows that follow each other.
    private static List<List<Row>> runs(List<Row> own, List<Row> all) {
        List<List<Row>> runs = new ArrayList<>();
        for (Row row : own) {
            boolean follows = !runs.isEmpty() && all.indexOf(runs.getLast().getLast()) + 1 == all.indexOf(row);
            if (!follows) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(row);
        }
        return runs;
    }

    private void branch(Channels.Channel channel, List<Row> rows) {
        double x = left - CHANNEL * (channel.place() + 1.5);
        Row target = rows.get(channel.target());
        double arrival = target.middle() - 0.8;
        line(x, departure(rows.get(channel.first())), x, arrival, "stroke-width=\"0.25\"");
        line(x, arrival, left + INDENT, arrival, "stroke-width=\"0.25\" marker-end=\"url(#arrow)\"");
        for (int decides : channel.decides()) {
            Row row = rows.get(decides);
            double y = departure(row);
            line(x, y, row.isBranch() ? left + INDENT : left, y, "stroke-width=\"0.15\" stroke-dasharray=\"0.6 0.6\"");
            marks.append("<circle cx=\"%s\" cy=\"%s\" r=\"0.8\"/>%n".formatted(number(x), number(y)));
        }
    }

    private static double departure(Row row) {
        return row.middle() + 1.2;
    }

    private void question(Row row) {
        double x = row.isBranch() ? left + INDENT : left;
        rectangle(x, row.y(), lanes - GAP - x, row.height(),
                "fill=\"white\" " + (row.isBranch() ? "stroke-width=\"0.25\" stroke-dasharray=\"1.2 0.8\"" : "stroke-width=\"0.5\""));
        lines(left + INDENT + PADDING, row.y(), row.words(), "");
        for (Urgency level : Urgency.values()) {
            lines(lane(level) + PADDING, row.y(), row.rules().get(level.ordinal()), "");
        }
        line(lanes, row.y() + row.height() + GAP / 2, width, row.y() + row.height() + GAP / 2, "stroke-width=\"0.08\"");
    }

    /// What it ends in, below the questions and the columns.
    ///
    /// @return where the drawing ends
    private double outcome(double y) {
        List<String> words = wrap("Outcome: the most pressing level of all rules that hold, " + Urgency.SELF.id() + " where none does. "
                + "Up to three of " + tree.causes().size() + " causes, and the advice that none of " + tree.gates().size()
                + " gates holds back.", QUESTION - 2 * PADDING);
        List<List<String>> levels = Stream.of(Urgency.values())
                .map(level -> wrap(names.wording().urgency(level).title(), LANE - 3 * PADDING)).toList();
        double height = Math.max(words.size(), levels.stream().mapToInt(List::size).max().orElse(0)) * LINE + 2 * PADDING;
        rectangle(left, y, lanes - GAP - left, height, "fill=\"white\" stroke-width=\"0.8\"");
        lines(left + INDENT + PADDING, y, words, "");
        for (Urgency level : Urgency.values()) {
            rectangle(lane(level) + 0.6, y, LANE - 1.2, height, "fill=\"white\" stroke-width=\"0.8\"");
            lines(lane(level) + 0.6 + PADDING, y, levels.get(level.ordinal()), "font-weight=\"bold\"");
        }
        return y + height + 1;
    }

    /// Breaks a text into lines of about this width.
    private static List<String> wrap(String words, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTERS * LETTER > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void lines(double x, double y, List<String> lines, String look) {
        for (int i = 0; i < lines.size(); i++) {
            write(x, y + PADDING + LETTERS * 0.85 + i * LINE, lines.get(i), look);
        }
    }

    private void write(double x, double y, String words, String look) {
        marks.append(element("text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + look, text(words))).append('\n');
    }

    private void line(double fromX, double fromY, double toX, double toY, String look) {
        marks.append("<path d=\"M%s %sL%s %s\" fill=\"none\" stroke=\"black\" %s/>%n"
                .formatted(number(fromX), number(fromY), number(toX), number(toY), look));
    }

    private void rectangle(double x, double y, double wide, double high, String look) {
        marks.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" stroke=\"black\" %s/>%n"
                .formatted(number(x), number(y), number(wide), number(high), look));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
