package org.nightstep.content.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Run;
import org.nightstep.content.Topic;
import org.nightstep.content.reading.ReadingScore;

/// Every English page can be read after six years of school. The American Medical Association asks for grade 6; a
/// Flesch-Kincaid grade alone reads low, so SMOG is held as well. Words that the glossary explains do not count.
public final class ReadingCheck implements Check {

    private static final double HIGHEST_GRADE = 6;
    private static final double HIGHEST_SMOG = 8;
    private static final double LONGEST_SENTENCE = 15;
    private static final int SHOWN = 2;

    @Override
    public void run(Assets assets, Problems problems) {
        scores(assets).forEach((topic, score) -> {
            if (score.grade() > HIGHEST_GRADE || score.smog() > HIGHEST_SMOG || score.meanSentence() > LONGEST_SENTENCE) {
                problems.add(TopicFolders.words(topic, LibraryReader.ENGLISH), 1, "hard to read: " + described(score),
                        "grade %.0f, SMOG %.0f and %.0f words a sentence at most".formatted(HIGHEST_GRADE, HIGHEST_SMOG, LONGEST_SENTENCE));
            }
        });
    }

    /// The score of each page, by topic, in reading order.
    public static Map<String, ReadingScore> scores(Assets assets) {
        Library library = new LibraryReader(assets, new Problems()).read(LibraryReader.ENGLISH);
        Map<String, ReadingScore> scores = new LinkedHashMap<>();
        library.topics().forEach(topic -> scores.put(topic.id(), ReadingScore.of(texts(topic), library.glossary()::without)));
        return scores;
    }

    /// Numbers, and the hardest sentences.
    public static String described(ReadingScore score) {
        return String.format(Locale.ROOT, "%d words, %.1f a sentence, grade %.1f, SMOG %.1f; hardest: %s", score.words(),
                score.meanSentence(), score.grade(), score.smog(),
                score.hardest().stream().limit(SHOWN).map(sentence -> "\"" + sentence + "\"").collect(Collectors.joining(" ")));
    }

    private static List<String> texts(Topic topic) {
        return Stream.concat(Stream.of(topic.summary(), topic.caption()),
                topic.blocks().stream().flatMap(block -> block.passages().stream()).flatMap(passage -> passage.lines().stream())
                        .map(ReadingCheck::plain)).toList();
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
