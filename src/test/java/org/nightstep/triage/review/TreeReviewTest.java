package org.nightstep.triage.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightstep.triage.review.ReviewFixture.REVIEW;
import static org.nightstep.triage.review.ReviewFixture.TREE;
import static org.nightstep.triage.review.ReviewFixture.WORDING;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.nightstep.triage.Answer;
import org.nightstep.triage.CausePattern;
import org.nightstep.triage.Gate;
import org.nightstep.triage.Question;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.UrgencyRule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TreeReviewTest {

    private final Document page = parsed(REVIEW.page("td > p { color: black }"));

    @Test
    void everyIdOfTheTreeStandsOnThePage() {
        Set<String> ids = new HashSet<>();
        all(page, "code").forEach(code -> ids.add(code.getTextContent()));
        assertThat(ids).containsAll(TREE.stages()).containsAll(TREE.groups().keySet()).containsAll(TREE.adviceIds())
                .containsAll(TREE.stretches()).containsAll(ReviewFixture.sourceIds().toList())
                .containsAll(TREE.questions().stream().map(Question::id).toList())
                .containsAll(answers().map(Answer::id).toList())
                .containsAll(answers().flatMap(answer -> answer.findings().stream()).toList())
                .containsAll(TREE.rules().stream().map(UrgencyRule::id).toList())
                .containsAll(TREE.causes().stream().map(CausePattern::id).toList())
                .containsAll(TREE.gates().stream().map(Gate::id).toList());
    }

    @Test
    void allThatAPersonReadsStandsOnThePage() {
        String text = page.getDocumentElement().getTextContent();
        WORDING.questions().values().forEach(words -> {
            assertThat(text).contains(words.text(), words.help(), words.why());
            words.answers().values().forEach(answer -> assertThat(text).contains(answer.text(), answer.line(), answer.said()));
        });
        assertThat(text).contains(WORDING.rules().values()).contains(WORDING.gates().values());
        WORDING.neighbours().values().forEach(cause -> assertThat(text).contains(cause.name()));
    }

    @Test
    void aRuleHasItsLevelConditionWordsAndSource() {
        for (UrgencyRule rule : TREE.rules()) {
            List<String> cells = row("rules", 1, rule.id());
            assertThat(cells).as(rule.id()).hasSize(8).element(2).isEqualTo(rule.level().id());
            assertThat(cells.get(3)).isNotBlank();
            assertThat(cells.get(4)).isEqualTo(WORDING.rule(rule.id()));
            assertThat(cells.get(5)).isEqualTo("authority of " + rule.source() + ": document of " + rule.source() + " *");
        }
    }

    @Test
    void aGateHasWhatItHoldsBackAndItsReason() {
        for (Gate gate : TREE.gates()) {
            List<String> cells = row("gates", 0, gate.id());
            assertThat(cells.get(1)).isNotBlank();
            gate.advice().forEach(advice -> assertThat(cells.get(2)).contains(advice));
            if (gate.stretches().equals(TREE.stretches())) {
                assertThat(cells.get(3)).isEqualTo("all");
            } else {
                gate.stretches().forEach(stretch -> assertThat(cells.get(3)).contains(stretch));
            }
            assertThat(cells.get(4)).isEqualTo(WORDING.gate(gate.id()));
        }
    }

    @Test
    void eachRowHasAnEmptyBoxForEitherReviewer() {
        all(page, "tr").forEach(row -> {
            NodeList cells = row.getChildNodes();
            for (int last = 1; last <= 2; last++) {
                Element tick = (Element) cells.item(cells.getLength() - last);
                assertThat(tick.getAttribute("class")).isEqualTo("tick");
                assertThat(tick.getTextContent()).isEqualTo(tick.getTagName().equals("td") ? "" : String.valueOf(3 - last));
            }
        });
        assertThat(all(page, "table")).hasSize(TREE.questions().size() + 8);
    }

    @Test
    void theDiagramShowsEachQuestionInOrderAndEachRuleInTheColumnOfItsLevel() {
        Document diagram = parsed(REVIEW.diagram());
        List<Element> texts = all(diagram, "text");
        List<String> questions = texts.stream().map(Element::getTextContent).filter(text -> text.matches("Q\\d+ .*")).toList();
        assertThat(questions).hasSameSizeAs(TREE.questions());
        IntStream.range(0, questions.size()).forEach(at ->
                assertThat(questions.get(at)).startsWith("Q" + (at + 1) + " " + TREE.questions().get(at).id() + ":"));
        for (Urgency level : Urgency.values()) {
            double middle = texts.stream().filter(text -> text.getTextContent().equals(level.id()))
                    .mapToDouble(TreeReviewTest::x).findFirst().orElseThrow();
            Set<String> numbers = new HashSet<>();
            texts.stream().filter(text -> Math.abs(x(text) - middle) < 18).forEach(text ->
                    numbers.addAll(List.of(text.getTextContent().split("[ \u00A0]"))));
            IntStream.range(0, TREE.rules().size()).forEach(at ->
                    assertThat(numbers.contains("R" + (at + 1))).isEqualTo(TREE.rules().get(at).level() == level));
        }
    }

    @Test
    void theDiagramAloneAndInThePageIsTheSame() {
        assertThat(REVIEW.page("")).contains(REVIEW.diagram());
    }

    @Test
    void linesOfTheDiagramDoNotLieOnEachOther() {
        List<Channels.Channel> channels = Channels.of(TREE);
        assertThat(channels).hasSize((int) TREE.questions().stream().filter(question -> question.askedWhen().named().findAny().isPresent()).count());
        for (Channels.Channel one : channels) {
            assertThat(one.first()).isLessThan(one.target());
            assertThat(channels).filteredOn(other -> other != one && other.place() == one.place())
                    .allMatch(other -> other.first() > one.target() || other.target() < one.first());
        }
    }

    private static double x(Element text) {
        return Double.parseDouble(text.getAttribute("x"));
    }

    private static Stream<Answer> answers() {
        return TREE.questions().stream().flatMap(question -> question.answers().stream());
    }

    /// Texts of the cells of the row whose cell in this column is the id.
    private List<String> row(String table, int column, String id) {
        Element found = all(page, "table").stream().filter(each -> each.getAttribute("class").equals(table)).findFirst().orElseThrow();
        return all(found, "tr").stream().map(TreeReviewTest::cells).filter(cells -> cells.get(column).equals(id)).findFirst().orElseThrow();
    }

    private static List<String> cells(Element row) {
        return IntStream.range(0, row.getChildNodes().getLength()).mapToObj(at -> row.getChildNodes().item(at).getTextContent()).toList();
    }

    private static List<Element> all(Document document, String tag) {
        return all(document.getDocumentElement(), tag);
    }

    private static List<Element> all(Element inside, String tag) {
        List<Element> elements = new ArrayList<>();
        NodeList found = inside.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// Fails where the text is not well-formed.
    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
    }
}
