package org.nightstep.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.reading.ReadingScore;

/// Prints how hard each page is to read: words, Flesch-Kincaid grade, SMOG grade, hardest sentences.
class ReadingCheckTest {

    private static Map<String, ReadingScore> scores;

    @TempDir
    private Path root;

    @BeforeAll
    static void readAll() {
        scores = ReadingCheck.scores(Assets.packaged());
    }

    @AfterAll
    static void print() {
        System.out.println(scores.entrySet().stream().map(page -> row(page.getKey(), page.getValue()))
                .collect(Collectors.joining("\n", "page                          words  FKGL  SMOG  hardest\n", "")));
    }

    static Stream<String> pages() {
        return ReadingCheck.scores(Assets.packaged()).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeReadAfterSixYearsOfSchool(String page) {
        ReadingScore score = scores.get(page);

        assertThat(score.words()).isPositive();
        assertThat(score.grade()).as("Flesch-Kincaid; %s", hardest(score)).isLessThanOrEqualTo(6);
        assertThat(score.smog()).as("SMOG; %s", hardest(score)).isLessThanOrEqualTo(8);
        assertThat(score.meanSentence()).as("words a sentence; %s", hardest(score)).isLessThanOrEqualTo(15);
    }

    @Test
    void everyTopicIsMeasured() {
        assertThat(scores.keySet()).containsExactlyInAnyOrderElementsOf(
                TopicFolders.ids(Assets.packaged(), new Problems()));
    }

    @Test
    void aHardPageIsNamedWithItsNumbersAndItsHardestSentences() {
        Folder folder = Folder.sound(root).with("topics/cold/en.md", Folder.PAGE.replace("It calms it.",
                "Application of refrigerated material temporarily diminishes neurological sensitivity and inflammatory activity."));
        Problems problems = new Problems();
        new ReadingCheck().run(folder.assets(), problems);

        assertThat(Folder.lines(problems)).singleElement().asString()
                .startsWith("topics/cold/en.md:1: hard to read: ")
                .contains("hardest: \"Application of refrigerated material")
                .endsWith("expected grade 6, SMOG 8 and 15 words a sentence at most");
    }

    @Test
    void aPageOfLongSentencesIsHardThoughItsWordsAreShort() {
        Folder folder = Folder.sound(root).with("topics/cold/en.md", """
                # Cold
                Put the cold pack on the sore spot for a bit and then take it off and then rest and wait for a bit.

                > A cool pack in a thin cloth lies on the leg of a man who sits on his bed at night and looks at it.

                ## What it does {#what}
                Put the cold pack on the sore spot for a bit and then take it off and then rest and wait for a bit.

                ## How {#how}
                Put the cold pack on the sore spot for a bit and then take it off and then rest and wait for a bit.
                """);
        Problems problems = new Problems();
        new ReadingCheck().run(folder.assets(), problems);

        assertThat(ReadingCheck.scores(folder.assets()).get("cold").smog()).isLessThan(8);
        assertThat(Folder.lines(problems)).singleElement().asString().contains("words, 2");
    }

    @Test
    void wordsOfTheGlossaryDoNotCount() {
        Folder folder = Folder.sound(root);
        ReadingScore before = ReadingCheck.scores(folder.assets()).get("cold");
        folder.with("glossary/en.yaml", Folder.GLOSSARY.replace("[numbness]", "[numbness, skin]"));

        assertThat(ReadingCheck.scores(folder.assets()).get("cold").words()).isEqualTo(before.words() - 1);
    }

    private static String row(String page, ReadingScore score) {
        return String.format(Locale.ROOT, "%-28s %6d %5.1f %5.1f  %s", page, score.words(), score.grade(), score.smog(),
                hardest(score));
    }

    private static String hardest(ReadingScore score) {
        return score.hardest().stream().limit(2).collect(Collectors.joining(" | "));
    }
}
