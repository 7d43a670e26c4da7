package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

/// Everything that can be wrong in the wizard's folder, tried on the small tree with all its words.
class SmallWizardTest {

    private static final String CASE = """
            somebody:
              story: Somebody has sign a.
              answers: {signs: a}
              urgency: today
              guideline: book
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheWizard() throws IOException {
        Tree tree = SmallTree.tree();
        write("triage/tree.yaml", SmallTree.TEXT.replace("a: {findings: [a]}", "a: {picture: sign-a, findings: [a]}")
                .replace("b: {findings: [b]}", "b: {picture: sign-b, findings: [b]}"));
        write("triage/en.yaml", words(tree));
        write("triage/cases/cases.yaml", CASE);
        write("sources.yaml", "book: {}\nletter: {}\n");
        write("topics/much/topic.yaml", "");
        write("pictures/sign-a.svg", "");
        write("pictures/sign-b.yaml", "");
    }

    private static String words(Tree tree) {
        return "intended-use: {start: before, result: after, now: at once, no-cause: nothing fits}\n"
                + section("stages", tree.stages().stream().map(id -> id + ": stage " + id))
                + section("questions", tree.questions().stream().map(question -> question.id() + ": {text: " + question.id() + "?, help: tap, why: because, answers: {"
                        + question.answers().stream().map(answer -> answer.id() + ": {text: card " + answer.id() + ", line: second " + answer.id() + ", said: I said "
                        + answer.id() + "}").collect(Collectors.joining(", ")) + "}}"))
                + section("urgency", Stream.of(Urgency.values()).map(level -> level.id() + ": {title: title " + level.id() + ", clinic: here, home: there, return: back}"))
                + section("causes", tree.causes().stream().map(CausePattern::id).filter(id -> !id.equals("much")).map(id -> id + ": {name: cause " + id + ", line: about it}"))
                + section("advice", tree.adviceIds().stream().map(id -> id + ": {do: do " + id + ", name: name of " + id + "}"))
                + section("gates", tree.gates().stream().map(gate -> gate.id() + ": reason of " + gate.id()))
                + section("rules", tree.rules().stream().map(rule -> rule.id() + ": words of " + rule.id()));
    }

    private static String section(String name, Stream<String> entries) {
        return name + ":\n" + entries.map(entry -> "  " + entry + "\n").collect(Collectors.joining());
    }

    @Test
    void aSoundWizardHasNoProblems() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aBrokenTreeIsToldOfAndNothingThatRestsOnIt() throws IOException {
        spoil("triage/tree.yaml", "when: f,", "when: g,");
        write("sources.yaml", "");
        assertThat(found()).singleElement().asString().contains("unknown finding 'g'");
    }

    @Test
    void whateverTheTreeNamesHasToBeThere() throws IOException {
        assertFound("sources.yaml", "letter: {}\n", "", "triage/tree.yaml", "unknown source 'letter', expected an id of sources.yaml");
        for (String part : List.of("asked-when: e", "grave: {must", "first: {when: d,")) {
            String whole = Files.readString(folder.resolve("triage/tree.yaml"));
            int at = whole.indexOf(part);
            int source = part.startsWith("asked") ? whole.lastIndexOf("source: book", at) : whole.indexOf("source: book", at);
            write("triage/tree.yaml", whole.substring(0, source) + "source: rumour" + whole.substring(source + "source: book".length()));
            assertThat(found()).as(part).anyMatch(line -> line.contains("unknown source 'rumour'"));
            write("triage/tree.yaml", whole);
        }
        Files.delete(folder.resolve("pictures/sign-a.svg"));
        assertThat(found()).singleElement().asString().contains("there is no picture 'sign-a'");
        write("pictures/sign-a.svg", "");
        Files.delete(folder.resolve("pictures/sign-b.yaml"));
        assertThat(found()).singleElement().asString().contains("there is no picture 'sign-b'");
        write("pictures/sign-b.yaml", "");
        Files.delete(folder.resolve("topics/much/topic.yaml"));
        assertThat(found()).anyMatch(line -> line.startsWith("triage/tree.yaml:") && line.contains("unknown cause 'much'"))
                .anyMatch(line -> line.startsWith("triage/en.yaml:") && line.contains("no words for the cause that is no topic 'much'"));
    }

    @Test
    void whateverCanNeverBeIsToldOf() throws IOException {
        assertFound("triage/tree.yaml", "asked-when: e", "asked-when: {all: [e, f]}", "triage/tree.yaml", "question 'more' is never asked");
        spoil("triage/tree.yaml", "no: {findings: []}", "no: {findings: [less]}");
        assertFound("triage/tree.yaml", "now-f: {level: now, when: f,", "now-f: {level: now, when: {all: [more, less]},", "triage/tree.yaml", "rule 'now-f' can never fire");
        assertFound("triage/tree.yaml", "grave: {must-not-miss: yes, essential: c,", "grave: {must-not-miss: yes, essential: {all: [c], none: [c]},",
                "triage/tree.yaml", "cause 'grave' can never be named");
        assertFound("triage/tree.yaml", "spoken-against: {essential: a, supports: [d], against: [b, e],", "spoken-against: {essential: a, against: [a],",
                "triage/tree.yaml", "cause 'spoken-against' can never be named");
        assertFound("triage/tree.yaml", "first: {when: d,", "first: {when: {all: [d], none: [d]},", "triage/tree.yaml", "gate 'first' can never close");
        assertFound("triage/tree.yaml", "locks-all: {when: more,", "locks-all: {when: {all: [more], none: [e]},", "triage/tree.yaml", "gate 'locks-all' can never close");
    }

    @Test
    void aCauseMayNeedOneMoreSignToBeNamed() throws IOException {
        spoil("triage/tree.yaml", "spoken-against: {essential: a, supports: [d], against: [b, e],", "spoken-against: {essential: a, supports: [d], against: [a],");
        assertThat(found()).isEmpty();
    }

    @Test
    void everyIdHasWordsAndNoWordsAreLeftOver() throws IOException {
        for (String entry : List.of("stage: first", "rule: now-f", "gate: locks-all", "advice: heat", "question: more", "urgency: soon",
                "cause that is no topic: grave")) {
            String id = entry.substring(entry.indexOf(' ', entry.indexOf(':')) + 1);
            String kind = entry.substring(0, entry.indexOf(':'));
            String whole = Files.readString(folder.resolve("triage/en.yaml"));
            write("triage/en.yaml", whole.replaceFirst("(?m)^  " + id + ":(?= (stage|words|reason|\\{do|\\{text|\\{title|\\{name)).*\n", ""));
            assertThat(found()).as(entry).anyMatch(line -> line.startsWith("triage/en.yaml:") && line.contains("no words for the " + kind + " '" + id + "'"));
            write("triage/en.yaml", whole);
        }
        assertFound("triage/en.yaml", "no: {text", "nay: {text", "triage/en.yaml", "no words for the answer of 'more' 'no'");
        assertFound("triage/en.yaml", "no: {text", "nay: {text", "triage/en.yaml", "words for an unknown answer of 'more' 'nay'");
        assertFound("triage/en.yaml", "  now-f: words", "  now-g: words", "triage/en.yaml", "words for an unknown rule 'now-g', expected an id of triage/tree.yaml");
    }

    @Test
    void wordsHaveTheirParts() throws IOException {
        for (String part : List.of("start: before, ", "result: after, ", "now: at once, ", ", no-cause: nothing fits", "text: more?, ", "help: tap, ", "why: because, ",
                "text: card yes, ", ", said: I said yes", "title: title now, ", "clinic: here, ", "home: there, ", ", return: back", "name: cause grave, ",
                ", line: about it", "do: do heat, ", ", name: name of heat")) {
            String whole = Files.readString(folder.resolve("triage/en.yaml"));
            assertThat(whole).contains(part);
            write("triage/en.yaml", whole.replace(part, ""));
            assertThat(found()).as(part).anyMatch(line -> line.startsWith("triage/en.yaml:"));
            write("triage/en.yaml", whole);
        }
        for (String start : List.of("intended-use: {", "  more: {", "yes: {", "now: {title", "grave: {", "heat: {", "")) {
            String whole = Files.readString(folder.resolve("triage/en.yaml"));
            String extra = start.isEmpty() ? "extra: x\n" + whole : whole.replace(start, start.contains("{title") ? "now: {extra: x, title" : start + "extra: x, ");
            write("triage/en.yaml", extra);
            assertThat(found()).as(start).anyMatch(line -> line.startsWith("triage/en.yaml:") && line.contains("extra"));
            write("triage/en.yaml", whole);
        }
        assertFound("triage/en.yaml", "  now: {title", "  later: {title", "triage/en.yaml", "later");
    }

    @Test
    void wordsAreFoundUnderTheirIds() {
        Wording words = Wording.read(new Assets(folder), "en", new Problems());
        assertThat(words.language()).isEqualTo("en");
        assertThat(words.intendedUse()).isEqualTo(new Wording.IntendedUse("before", "after", "at once", "nothing fits"));
        assertThat(words.stage("last")).isEqualTo("stage last");
        assertThat(words.question("more").text()).isEqualTo("more?");
        assertThat(words.question("more").help()).isEqualTo("tap");
        assertThat(words.question("more").why()).isEqualTo("because");
        assertThat(words.answer("more", "yes")).isEqualTo(new Wording.AnswerWords("card yes", "second yes", "I said yes"));
        assertThat(words.said(new Outcome.Given("signs", "a"))).isEqualTo("I said a");
        assertThat(words.urgency(Urgency.SOON)).isEqualTo(new Wording.UrgencyWords("title soon", "here", "there", "back"));
        assertThat(words.neighbour("grave")).contains(new Wording.CauseWords("cause grave", "about it"));
        assertThat(words.neighbour("much")).isEmpty();
        assertThat(words.advice("heat")).isEqualTo(new Wording.AdviceWords("do heat", "name of heat"));
        assertThat(words.gate("first")).isEqualTo("reason of first");
        assertThat(words.rule("now-f")).isEqualTo("words of now-f");
    }

    @Test
    void everyLanguageIsChecked() throws IOException {
        write("triage/xx.yaml", Files.readString(folder.resolve("triage/en.yaml")).replace("  now-f: words of now-f\n", ""));
        assertThat(found()).singleElement().asString().startsWith("triage/xx.yaml:").contains("no words for the rule 'now-f'");
    }

    @Test
    void everyCaseIsPlayedAndNamesItsGuideline() throws IOException {
        assertFound("triage/cases/cases.yaml", "urgency: today", "urgency: soon", "triage/cases/cases.yaml",
                "case 'somebody': urgency today by [today-a, soon-a], expected soon");
        assertFound("triage/cases/cases.yaml", "guideline: book", "guideline: rumour", "triage/cases/cases.yaml", "rumour");
    }

    private void assertFound(String file, String sound, String broken, String where, String problem) throws IOException {
        String whole = Files.readString(folder.resolve(file));
        spoil(file, sound, broken);
        assertThat(found()).as(broken).anyMatch(line -> line.startsWith(where + ":") && line.contains(problem));
        write(file, whole);
    }

    private void spoil(String file, String sound, String broken) throws IOException {
        String whole = Files.readString(folder.resolve(file));
        assertThat(whole).contains(sound);
        write(file, whole.replace(sound, broken));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> found() {
        Problems problems = new Problems();
        new TreeCheck().run(new Assets(folder), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
