package org.nightstep.ui.quickprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;

class CatalogueTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");
    private static final Catalogue CATALOGUE = new Catalogue(LIBRARY, List.of("toe-pull", "calf-wall"),
            id -> id.equals("toe-pull") ? "Toes up, in bed" : "Calf stretch at the wall", id -> "stretch/" + id);

    @Test
    void everyTopicAndStretchStandsInOneList() {
        List<String> listed = Arrays.stream(Catalogue.Group.values()).flatMap(group -> CATALOGUE.in(group).stream()).map(Piece::id).toList();

        assertThat(listed).doesNotHaveDuplicates().hasSize(LIBRARY.topics().size() + 2)
                .containsAll(LIBRARY.topics().stream().map(Topic::id).toList()).contains("toe-pull", "calf-wall");
    }

    @Test
    void findsByTheStartOfAnyWordOfATitle() {
        assertThat(found("cramps")).contains("nocturnal-cramps");
        assertThat(found("leg cr")).contains("nocturnal-cramps");
        assertThat(found("bed")).contains("toe-pull").doesNotContain("calf-wall");
        assertThat(found("ramps")).isEmpty();
    }

    @Test
    void findsByWhatPeopleSay() {
        assertThat(found("charley h")).contains("nocturnal-cramps").doesNotContain("restless-legs");
    }

    @Test
    void findsByACodeWithItsDotOrWithout() {
        assertThat(found("G47.62")).containsExactly("nocturnal-cramps");
        assertThat(found("g4762")).containsExactly("nocturnal-cramps");
        assertThat(found("449917004")).containsExactly("nocturnal-cramps");
    }

    @Test
    void offersJustTheCharactersThatFindSomething() {
        for (String start : List.of("", "L", "G", "G47")) {
            List<String> next = CATALOGUE.next(start);
            assertThat(next).allSatisfy(character -> assertThat(CATALOGUE.found(start + character)).isNotEmpty());
            assertThat("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".chars().mapToObj(Character::toString).filter(character -> !next.contains(character)))
                    .allSatisfy(character -> assertThat(CATALOGUE.found(start + character)).isEmpty());
        }
    }

    @Test
    void lettersAreOfferedBeforeDigits() {
        List<String> next = CATALOGUE.next("");

        assertThat(next.getFirst()).isEqualTo("A");
        assertThat(next.getLast()).matches("\\d");
    }

    @Test
    void tellsWhatIsOnASheetInItsOrder() {
        var sheet = new SheetContent(List.of("sciatica", "nocturnal-cramps"), List.of("toe-pull"), "en", PrintSize.STANDARD, Paper.A4);

        assertThat(CATALOGUE.on(sheet)).extracting(Piece::id).containsExactly("sciatica", "nocturnal-cramps", "toe-pull");
    }

    private static List<String> found(String typed) {
        return CATALOGUE.found(Catalogue.typed(typed)).stream().map(Piece::id).toList();
    }
}
