package org.nightstep.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Codes;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;

class CodesModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    @ParameterizedTest
    @CsvSource({"G47.62, nocturnal-cramps", "E42, ", "R25, nocturnal-cramps", "M15, osteoarthritis", "449917004, nocturnal-cramps",
            "3291, restless-legs", "E66, ", "62, "})
    void findsByTheFirstCharactersInAllThreeSystems(String start, String topic) {
        assertThat(model(start).found()).extracting(Topic::id).isEqualTo(topic == null ? List.of() : List.of(topic));
    }

    @Test
    void withoutACharacterEveryCauseIsFound() {
        assertThat(model("").found()).containsAll(LIBRARY.topics(Section.CAUSES)).noneMatch(topic -> topic.codes().equals(Codes.NONE));
    }

    @Test
    void offersTheCharactersThatGoOnEachOnceAndInOrder() {
        assertThat(model("M1").next()).containsExactly("5", "6", "7", "8", "9");
        assertThat(model("G47.62").next()).as("a whole code").isEmpty();
        assertThat(model("nonsense").next()).isEmpty();
    }

    @Test
    void anyCharacterThatIsOfferedFindsSomethingAndEveryCodeCanBeReached() {
        assertThat(reached("")).containsExactlyInAnyOrderElementsOf(LIBRARY.topics().stream().map(Topic::codes)
                .flatMap(codes -> Stream.of(codes.icd10cm(), codes.icd10(), codes.snomed())).flatMap(List::stream).distinct().toList());
    }

    /// Codes at which touching only what is offered arrives.
    private static Stream<String> reached(String start) {
        CodesModel model = model(start);
        assertThat(model.found()).as(start).isNotEmpty();
        Stream<String> here = model.found().stream().map(Topic::codes)
                .anyMatch(codes -> codes.icd10cm().contains(start) || codes.icd10().contains(start) || codes.snomed().contains(start))
                ? Stream.of(start) : Stream.empty();
        return Stream.concat(here, model.next().stream().flatMap(character -> reached(start + character)));
    }

    private static CodesModel model(String start) {
        return new CodesModel(LIBRARY, start);
    }
}
