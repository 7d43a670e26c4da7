package org.nightstep.ui.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Codes;
import org.nightstep.content.Glossary;
import org.nightstep.content.Kin;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Term;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.ui.index.IndexModel.Entry;
import org.nightstep.ui.index.IndexModel.Page;
import org.nightstep.ui.index.IndexModel.Part;
import org.nightstep.ui.index.IndexModel.Word;

class IndexModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    private final List<Part> parts = new IndexModel(LIBRARY).parts();

    @Test
    void everyTitleAndEveryEverydayNameLeadsToItsPage() {
        assertThat(LIBRARY.topics()).allSatisfy(topic -> assertThat(pages()).filteredOn(page -> page.topic().equals(topic))
                .extracting(Page::word).contains(topic.title()).containsAll(topic.names()));
    }

    @Test
    void onlyATitleIsNoOtherName() {
        assertThat(pages().stream().filter(page -> !page.isOtherName()).map(Page::word))
                .containsExactlyInAnyOrderElementsOf(LIBRARY.topics().stream().map(Topic::title).toList());
    }

    @Test
    void everyWordThatIsExplainedIsThereUnlessAPageIsCalledSo() {
        List<String> words = entries(parts).stream().map(entry -> lower(entry.word())).toList();

        assertThat(words).containsAll(LIBRARY.glossary().terms().stream().map(term -> lower(term.word())).toList());
        assertThat(entries(parts).stream().filter(Word.class::isInstance).map(entry -> lower(entry.word())))
                .doesNotContainAnyElementsOf(pages().stream().map(page -> lower(page.word())).toList());
    }

    @Test
    void noWordLeadsToTheSamePageTwice() {
        assertThat(entries(parts)).extracting(entry -> lower(entry.word()) + switch (entry) {
            case Page page -> ", page " + page.topic().id();
            case Word _ -> "";
        }).doesNotHaveDuplicates();
    }

    @Test
    void isSortedAsTheLanguageSorts() {
        assertThat(entries(parts)).extracting(Entry::word).isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));

        List<Part> german = new IndexModel(library("de", List.of(), List.of("Zeh", "Ödem", "Arzt", "Ohr", "Arterie"))).parts();
        assertThat(entries(german)).extracting(Entry::word).containsExactly("Arterie", "Arzt", "Ödem", "Ohr", "Zeh");
    }

    @Test
    void aPartBeginsWithANewLetter() {
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(IntStream.range(1, parts.size())).allSatisfy(i ->
                assertThat(parts.get(i).from()).isGreaterThan(parts.get(i - 1).to()));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.entries().getFirst().word().toUpperCase(Locale.ROOT)).startsWith(part.from());
            assertThat(part.entries().getLast().word().toUpperCase(Locale.ROOT)).startsWith(part.to());
        });
    }

    @Test
    void anAccentIsNoNewLetter() {
        List<String> many = Stream.concat(IntStream.range(0, 40).mapToObj(i -> "Obst " + i), Stream.of("Ödem")).toList();

        assertThat(new IndexModel(library("de", List.of(), many)).parts()).singleElement().satisfies(part -> {
            assertThat(part.from()).isEqualTo("O");
            assertThat(part.to()).isEqualTo("O");
        });
    }

    @Test
    void aWordThatIsANameOfAPageLeadsThere() {
        List<Part> found = new IndexModel(library("en", List.of("clot"), List.of("Clot", "vein"))).parts();

        assertThat(entries(found)).extracting(Entry::word).containsExactly("A page", "clot", "vein");
        assertThat(entries(found).get(1)).isInstanceOf(Page.class);
    }

    private List<Page> pages() {
        return entries(parts).stream().filter(Page.class::isInstance).map(Page.class::cast).toList();
    }

    private static List<Entry> entries(List<Part> parts) {
        return parts.stream().flatMap(part -> part.entries().stream()).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// One page with these names, if there are any, and these words.
    private static Library library(String language, List<String> names, List<String> words) {
        List<Topic> topics = names.isEmpty() ? List.of() : List.of(new Topic("page", Section.CAUSES, 1, "A page", "", "", "", names,
                List.of(), Kin.NONE, Codes.NONE));
        return new Library(language, LIBRARY.edition(), topics, Map.of(), new Glossary(words.stream()
                .map(word -> new Term(word, word, List.of(), "", "A word.", "")).toList()), CauseMap.NONE);
    }
}
