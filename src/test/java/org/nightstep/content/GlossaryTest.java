package org.nightstep.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private final Glossary glossary = new Glossary(List.of(
            term("vein", "vein", "veins"),
            term("deep-vein", "deep vein"),
            term("thrombosis", "deep vein thrombosis", "DVT"),
            term("artery-disease", "peripheral artery disease", "PAD"),
            term("calf", "calf", "calves")));

    @Test
    void marksTheFirstUseOnAPageOnly() {
        List<Block> marked = glossary.marked(List.of(
                text("one", paragraph("A vein is a tube. A vein is soft.")), text("two", paragraph("One vein, two veins."))));

        assertThat(terms(marked)).containsExactly("vein=vein");
        assertThat(runs(marked.getFirst())).containsExactly(
                new Run("A ", false), new Run("vein", false, "vein"), new Run(" is a tube. A vein is soft.", false));
        assertThat(runs(marked.getLast())).containsExactly(new Run("One vein, two veins.", false));
    }

    @Test
    void beginsAnewOnTheNextPage() {
        List<Block> page = List.of(text("one", paragraph("A vein.")));

        assertThat(terms(glossary.marked(page))).isEqualTo(terms(glossary.marked(page))).containsExactly("vein=vein");
    }

    @Test
    void findsTheLongestNameFirst() {
        assertThat(marked("A deep vein thrombosis is in a deep vein, which is a vein."))
                .containsExactly("thrombosis=deep vein thrombosis", "deep-vein=deep vein", "vein=vein");
    }

    @Test
    void anyFormNamesTheTerm() {
        assertThat(marked("Both calves, then one calf. A DVT.")).containsExactly("calf=calves", "thrombosis=DVT");
    }

    @Test
    void neverLooksInsideALongerWord() {
        assertThat(marked("Veined, calfskin, calfs, unvein, vein2 and veiné.")).isEmpty();
        assertThat(marked("(Vein), vein's, \"calf\"; deep-vein.")).containsExactly("vein=Vein", "calf=calf");
    }

    @Test
    void smallLettersAreFoundAtTheStartOfASentence() {
        assertThat(marked("Veins swell. CALVES ache.")).containsExactly("vein=Veins", "calf=CALVES");
    }

    @Test
    void capitalsTellAnAbbreviationFromAWord() {
        assertThat(marked("A heating pad. Pad your heel.")).isEmpty();
        assertThat(marked("A pad helps no PAD.")).containsExactly("artery-disease=PAD");
    }

    @Test
    void strongWordsStayStrong() {
        Block marked = glossary.marked(List.of(text("one", new Passage.Paragraph(List.of(
                new Run("Look at the ", false), new Run("sore calf today", true), new Run(".", false)))))).getFirst();

        assertThat(runs(marked)).containsExactly(new Run("Look at the ", false), new Run("sore ", true),
                new Run("calf", true, "calf"), new Run(" today", true), new Run(".", false));
    }

    @Test
    void marksListsInTheOrderOfThePage() {
        List<Block> marked = glossary.marked(List.of(new Block.Caution("one", "One", List.of(
                new Passage.Bullets(List.of(List.of(new Run("no term", false)), List.of(new Run("a calf", false)))),
                new Passage.Steps(List.of(List.of(new Run("a calf and a vein", false))))), List.of("C1"), List.of("nhs"))));

        assertThat(terms(marked)).containsExactly("calf=calf", "vein=vein");
        assertThat(marked).singleElement().isInstanceOfSatisfying(Block.Caution.class, caution -> {
            assertThat(caution.facts()).containsExactly("C1");
            assertThat(caution.sources()).containsExactly("nhs");
            assertThat(caution.passages()).satisfiesExactly(
                    bullets -> assertThat(bullets).isInstanceOf(Passage.Bullets.class),
                    steps -> assertThat(steps).isInstanceOf(Passage.Steps.class));
        });
    }

    @Test
    void theTextIsTheSameWhenJoined() {
        String text = "Veins, a deep vein thrombosis (DVT), PAD; the calf: calves and a vein. ";

        assertThat(joined(glossary.marked(List.of(text("one", paragraph(text)))).getFirst())).isEqualTo(text);
    }

    @Test
    void takesTermsOutOfWords() {
        assertThat(glossary.without("A DVT in a calf, not a pad.")).isEqualTo("A  in a , not a pad.");
        assertThat(Glossary.EMPTY.without("A DVT in a calf.")).isEqualTo("A DVT in a calf.");
    }

    @Test
    void findsATermById() {
        assertThat(glossary.term("calf")).map(Term::forms).contains(List.of("calf", "calves"));
        assertThat(glossary.term("shin")).isEmpty();
        assertThat(glossary.terms()).extracting(Term::id)
                .containsExactly("vein", "deep-vein", "thrombosis", "artery-disease", "calf");
    }

    private List<String> marked(String text) {
        return terms(glossary.marked(List.of(text("one", paragraph(text)))));
    }

    private static Term term(String id, String word, String... also) {
        return new Term(id, word, List.of(also), "", "Something.", "");
    }

    private static Block text(String id, Passage passage) {
        return new Block.Text(id, id, List.of(passage), List.of(), List.of());
    }

    private static Passage paragraph(String text) {
        return new Passage.Paragraph(List.of(new Run(text, false)));
    }

    private static List<Run> runs(Block block) {
        return block.passages().stream().flatMap(Passage::runs).toList();
    }

    private static String joined(Block block) {
        return runs(block).stream().map(Run::text).collect(Collectors.joining());
    }

    private static List<String> terms(List<Block> blocks) {
        return blocks.stream().flatMap(block -> runs(block).stream()).filter(Run::isTerm)
                .map(run -> run.term() + "=" + run.text()).toList();
    }
}
