package org.nightstep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

class PhrasesTest {

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();

    @BeforeEach
    void english() {
        write("en", "language.name=English\nhome.title=Leg pain at night\nwizard.step=Question {0} of {1}\n");
    }

    @Test
    void fillsPlaceholders() {
        assertThat(reader().read("en").text("wizard.step", 3, 9)).isEqualTo("Question 3 of 9");
    }

    @Test
    void fallsBackToEnglish() {
        write("es", "language.name=Español\nhome.title=Dolor de piernas\n");
        Phrases phrases = reader().read("es");

        assertThat(phrases.text("home.title")).isEqualTo("Dolor de piernas");
        assertThat(phrases.text("wizard.step", 1, 9)).isEqualTo("Question 1 of 9");
    }

    @Test
    void keyThatNoFileHasIsAMistakeOfTheProgram() {
        Phrases phrases = reader().read("en");

        assertThat(phrases.has("home.titel")).isFalse();
        assertThatThrownBy(() -> phrases.text("home.titel")).hasMessageContaining("home.titel");
    }

    @Test
    void namesTheLineOfWhatIsNotKeyAndWords() {
        write("en", "# remark\n\na=1\na=2\nb=\nc\n=d\n");
        reader().read("en");

        assertThat(found()).containsExactly(
                "text/en.properties:4: a second 'a', expected each key once",
                "text/en.properties:5: 'b=', expected key=words",
                "text/en.properties:6: 'c', expected key=words",
                "text/en.properties:7: '=d', expected key=words");
    }

    @Test
    void findsLanguagesEnglishFirst() {
        write("ar", "language.name=العربية\n");
        write("es", "language.name=Español\n");

        assertThat(reader().languages()).isEqualTo(List.of(new Language("en", "English"),
                new Language("ar", "العربية"), new Language("es", "Español")));
        assertThat(reader().languages()).extracting(Language::isRightToLeft).containsExactly(false, true, false);
        assertThat(found()).isEmpty();
    }

    @Test
    void checkComparesEveryLanguageWithEnglish() {
        write("es", "home.title=Dolor\nhome.titel=Dolor\nwizard.step=Pregunta {0}\n");
        new PhrasesCheck().run(new Assets(folder), problems);

        assertThat(found()).containsExactlyInAnyOrder(
                "text/es.properties:1: no words for 'language.name', expected a translation of \"English\"",
                "text/es.properties:1: no language.name, expected how its speakers call the language",
                "text/es.properties:2: 'home.titel' is not in the English file, expected a key that English has",
                "text/es.properties:3: 'wizard.step' has placeholders [{0}], expected those of English, [{0}, {1}]");
    }

    private List<String> found() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private PhrasesReader reader() {
        return new PhrasesReader(new Assets(folder), problems);
    }

    private void write(String tag, String text) {
        try {
            Files.createDirectories(folder.resolve("text"));
            Files.writeString(folder.resolve("text/" + tag + ".properties"), text);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
