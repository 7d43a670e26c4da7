package org.nightstep.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts of a dictionary.
class SyllablesTest {

    @ParameterizedTest
    @CsvSource({"a, 1", "leg, 1", "pain, 1", "night, 1", "blood, 1", "knee, 1", "through, 1", "you, 1", "eye, 1", "dry, 1",
            "doctor, 2", "muscle, 2", "swollen, 2", "tingle, 2", "ankle, 2", "about, 2", "urgent, 2", "pharmacy, 3",
            "medicine, 3", "artery, 3", "hospital, 3", "examine, 3", "therapist, 3", "pregnancy, 3", "emergency, 4",
            "diabetes, 4", "circulation, 4", "electrolyte, 4", "neuropathy, 4", "anti-inflammatory, 7"})
    void plainWords(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"ache, 1", "nerve, 1", "bone, 1", "cause, 1", "severe, 2", "exercise, 3", "massage, 2", "the, 1", "be, 1"})
    void silentE(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"cramped, 1", "raised, 1", "pulled, 1", "stretched, 1", "lasted, 2", "needed, 2", "wounded, 2", "inflamed, 2",
            "examined, 3", "red, 1"})
    void pastTense(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"nerves, 1", "bones, 1", "shoes, 1", "causes, 2", "stretches, 2", "exercises, 4", "massages, 3", "rises, 2",
            "boxes, 2", "arteries, 3", "toes, 1"})
    void pluralAndThirdPerson(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"little, 2", "simple, 2", "needle, 2", "needles, 2", "muscles, 2", "possible, 3", "vegetables, 4", "scale, 1",
            "while, 1", "able, 2", "whole, 1"})
    void endingInLe(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"movement, 2", "sometimes, 2", "something, 2", "careful, 2", "safely, 2", "homework, 2", "someone, 2",
            "bedtime, 2", "backache, 2", "kneecap, 2", "everyday, 3", "likely, 2", "painless, 2", "sleepless, 2",
            "barefoot, 2", "pacemaker, 3", "lifestyle, 2", "safety, 2", "midwife, 2"})
    void compoundWordsAndEndings(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"piriformis, 4", "sciatica, 4", "area, 3", "fluid, 2", "serious, 3", "quiet, 2", "usual, 3", "diet, 2",
            "condition, 3", "social, 2", "lying, 2", "being, 2", "radio, 3", "people, 2", "question, 2",
            "nutrients, 3", "reaction, 3", "opinion, 3", "surgeon, 2", "sciatic, 3", "osteoarthritis, 6", "physiotherapy, 6"})
    void vowelsSideBySide(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"well-known, 2", "X-ray, 2", "'don''t', 1", "'it''s', 1", "'doctor''s', 2", "LEG, 1", "'leg,', 1", "(foot), 1",
            "10, 2", "–, 0", "'', 0"})
    void whatStandsAroundWords(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }
}
