package org.nightstep.triage.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightstep.triage.review.ReviewFixture.NAMES;
import static org.nightstep.triage.review.ReviewFixture.TREE;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightstep.triage.Condition;

class ConditionTextTest {

    private static final Condition FIRST = new Condition.Finding(finding(0));
    private static final Condition SECOND = new Condition.Finding(finding(1));
    private static final Condition THIRD = new Condition.Finding(finding(2));

    private final ConditionText text = new ConditionText(NAMES);

    /// What only one answer asserts.
    private static String finding(int at) {
        return TREE.questions().stream().flatMap(question -> question.answers().stream()).flatMap(answer -> answer.findings().stream())
                .filter(id -> NAMES.said(id).size() == 1).filter(Predicate.not(TREE.groups()::containsKey)).skip(at).findFirst().orElseThrow();
    }

    private static String said(int at) {
        return "“" + NAMES.said(finding(at)).iterator().next() + "”";
    }

    @Test
    void saysAConditionInOneLine() {
        assertThat(text.line(FIRST)).isEqualTo(said(0));
        assertThat(text.line(new Condition.All(List.of(FIRST, new Condition.Any(List.of(SECOND, THIRD))))))
                .isEqualTo(said(0) + " and (" + said(1) + " or " + said(2) + ")");
        assertThat(text.line(new Condition.Any(List.of(FIRST, new Condition.None(List.of(SECOND, THIRD))))))
                .isEqualTo(said(0) + " or none of (" + said(1) + "; " + said(2) + ")");
        assertThat(text.line(new Condition.Any(List.of(new Condition.All(List.of(SECOND)))))).isEqualTo(said(1));
        assertThat(text.line(Condition.ALWAYS)).isEqualTo("always");
        assertThat(text.line(new Condition.Any(List.of()))).isEqualTo("never");
        assertThat(text.line(new Condition.None(List.of()))).isEqualTo("always");
    }

    @Test
    void laysAConditionOutAsLists() {
        assertThat(text.html(new Condition.All(List.of(FIRST, new Condition.None(List.of(SECOND)))))).isEqualTo("<b>all of</b><ul><li>"
                + Markup.text(said(0)) + "</li><li><b>none of</b><ul><li>" + Markup.text(said(1)) + "</li></ul></li></ul>");
        assertThat(text.html(new Condition.Any(List.of(FIRST, SECOND)))).startsWith("<b>any of</b><ul>");
        assertThat(Stream.of(Condition.ALWAYS, new Condition.Any(List.of()), new Condition.None(List.of())).map(text::html))
                .containsExactly("always", "never", "always");
    }

    @Test
    void callsADerivedFindingByItsNameAndDefinesItOnce() {
        TREE.groups().forEach((name, condition) -> {
            assertThat(text.line(condition)).isEqualTo(name);
            assertThat(text.html(condition)).isEqualTo("<i>" + name + "</i>");
            assertThat(text.definition(condition)).startsWith("<b>");
            assertThat(text.line(new Condition.All(List.of(FIRST, condition)))).isEqualTo(said(0) + " and " + name);
        });
    }

    @Test
    void theTreesConditionsHaveWordsForEachFinding() {
        TREE.rules().forEach(rule -> rule.when().named().forEach(finding -> assertThat(NAMES.said(finding)).as(finding).isNotEmpty()));
        assertThat(TREE.rules()).allSatisfy(rule -> assertThat(text.html(rule.when())).doesNotContain("“”"));
    }
}
