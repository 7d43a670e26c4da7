package org.nightstep.content.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How hard a page is to read. Flesch-Kincaid grade: Kincaid and others 1975; SMOG grade: McLaughlin 1969.
/// A point of a list counts as a sentence.
///
/// @param words         without those taken out
/// @param polysyllables words of three or more syllables
/// @param hardest       sentences, the hardest first
public record ReadingScore(int words, int sentences, int syllables, int polysyllables, List<String> hardest) {

    private static final int POLYSYLLABLE = 3;
    private static final int SHORT = 5;
    private static final String SENTENCE_END = "(?<=[.!?])\\s+";

    /// @param texts    paragraphs and points of lists
    /// @param takenOut leaves out words that are explained elsewhere
    public static ReadingScore of(List<String> texts, UnaryOperator<String> takenOut) {
        List<Sentence> sentences = texts.stream().flatMap(text -> Arrays.stream(text.split(SENTENCE_END)))
                .map(text -> Sentence.of(text, takenOut.apply(text))).filter(sentence -> sentence.words() > 0).toList();
        return new ReadingScore(sentences.stream().mapToInt(Sentence::words).sum(), sentences.size(),
                sentences.stream().mapToInt(Sentence::syllables).sum(), sentences.stream().mapToInt(Sentence::polysyllables).sum(),
                sentences.stream().sorted(Comparator.comparing(Sentence::isShort).thenComparing(Comparator.comparingDouble(Sentence::grade).reversed())).map(Sentence::text).toList());
    }

    /// Flesch-Kincaid grade: years of school.
    public double grade() {
        return sentences == 0 ? 0 : grade(words, sentences, syllables);
    }

    /// SMOG grade; made for 30 sentences or more, and taken for fewer all the same.
    public double smog() {
        return sentences == 0 ? 0 : 1.0430 * Math.sqrt(polysyllables * 30.0 / sentences) + 3.1291;
    }

    /// Words a sentence.
    public double meanSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    private static double grade(int words, int sentences, int syllables) {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private record Sentence(String text, int words, int syllables, int polysyllables) {

        static Sentence of(String text, String counted) {
            List<Integer> syllables = Stream.of(counted.split("\\s+")).map(Syllables::in).filter(count -> count > 0).toList();
            return new Sentence(text, syllables.size(), syllables.stream().mapToInt(Integer::intValue).sum(),
                    (int) syllables.stream().filter(count -> count >= POLYSYLLABLE).count());
        }

        /// Too short to tell how hard it is.
        boolean isShort() {
            return words < SHORT;
        }

        double grade() {
            return ReadingScore.grade(words, 1, syllables);
        }
    }
}
