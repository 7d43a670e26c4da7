package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightstep.FxThread;
import org.nightstep.content.Block;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Codes;
import org.nightstep.content.Library;
import org.nightstep.content.Run;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.ui.index.IndexModel;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;

/// How people find what they look for: by chapter, by what it feels like, in the leg, beside another cause, by its name.
class FindingFlowTest extends FlowFixture {

    private static final Library LIBRARY = TestKiosk.HOLDINGS.library("en");

    @ParameterizedTest
    @EnumSource
    void fromHomeEveryPartIsTwoTouchesAwayAndEveryPageThree(Section section) {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            for (Topic topic : LIBRARY.topics(section)) {
                patient().touch("Home");
                patient().touch("Understand it");
                patient().choose(TestKiosk.HOLDINGS.phrases("en").text("section." + section.id()));
                if (section != Section.OVERVIEW) {
                    assertThat(route()).isEqualTo(section == Section.CAUSES
                            ? new Route.Causes(CauseMap.Grouping.FEELS) : new Route.Chapter(section));
                    patient().chooseAny(topic.title());
                }
                assertThat(route()).isEqualTo(new Route.TopicPage(topic.id()));
                assertThat(patient().read()).contains(topic.title(), topic.summary());
            }
        });
    }

    @Test
    void theMapOfCausesShowsThemByPartOfTheLegAsWellAndLeadsToTheOthers() {
        FxThread.run(() -> {
            understand();
            patient().touch("The causes");
            assertThat(patient().readOn()).contains("What does it feel like?").containsAll(titles(LIBRARY.topics(Section.CAUSES)));

            patient().touch("By part of the leg");
            assertThat(route()).isEqualTo(new Route.Causes(CauseMap.Grouping.PARTS));
            assertThat(patient().readOn()).contains("Which part of the leg is it?", "Joints").containsAll(titles(LIBRARY.topics(Section.CAUSES)));

            patient().touch("Other causes to know");
            assertThat(route()).isEqualTo(new Route.Chapter(Section.NEIGHBOURS));
        });
    }

    @Test
    void comparesTwoCausesAndChangesOne() {
        FxThread.run(() -> {
            understand();
            patient().touch("The causes");
            patient().choose("Night leg cramps");
            patient().choose("Compare with Restless legs");
            assertThat(route()).isEqualTo(new Route.Compare("nocturnal-cramps", "restless-legs"));
            assertThat(patient().readOn()).contains(feeling("nocturnal-cramps"), feeling("restless-legs"));

            patient().touch("Restless legs");
            assertThat(patient().read()).contains("Which cause would you like to compare?");
            patient().choose("Sciatica");

            assertThat(route()).isEqualTo(new Route.Compare("nocturnal-cramps", "sciatica"));
            assertThat(patient().read()).doesNotContain("Which cause would you like to compare?");
            assertThat(patient().readOn()).contains(feeling("nocturnal-cramps"), feeling("sciatica"))
                    .doesNotContain(feeling("restless-legs"));

            patient().touch("Back");
            assertThat(route()).isEqualTo(new Route.Compare("nocturnal-cramps", "restless-legs"));
        });
    }

    private static String feeling(String topic) {
        Block block = LIBRARY.topic(topic).orElseThrow().block("feels-like").orElseThrow();
        return block.passages().getFirst().runs().map(Run::text).findFirst().orElseThrow();
    }

    @Test
    void aLayerOfTheLegThatIsTouchedIsLitAndNamesItsCauses() {
        FxThread.run(() -> {
            understand();
            patient().choose("Inside the leg");
            assertThat(pictures("The leg with its bones, muscles, nerves and blood vessels.")).hasSize(1);
            assertThat(patient().readOn()).doesNotContain("Causes that belong here");

            patient().touch("Nerves");
            assertThat(patient().hears("Nerves")).isEqualTo("Nerves. Chosen.");
            assertThat(patient().hears("Bones")).isEqualTo("Bones");
            assertThat(pictures("The leg, with this part lit: Nerves.")).hasSize(1);
            assertThat(patient().readOn()).contains("Causes that belong here", "Nerves carry feeling up, and orders to the muscles down.")
                    .containsAll(titles(LIBRARY.topics(Section.CAUSES).stream().filter(cause -> cause.kin().layers().contains("nerve")).toList()))
                    .doesNotContain("Osteoarthritis");

            patient().choose("Sciatica");
            assertThat(route()).isEqualTo(new Route.TopicPage("sciatica"));
        });
    }

    private List<PictureView> pictures(String words) {
        return TestKiosk.seen(patient().kiosk().scene().getRoot(), PictureView.class, view -> words.equals(view.getAccessibleText()));
    }

    @Test
    void anEverydayNameInTheAToZLeadsToItsPage() {
        FxThread.run(() -> {
            understand();
            patient().touch("A to Z");
            patient().touch(part(entry -> entry.word().equals("charley horse")));
            assertThat(patient().hears("charley horse")).isEqualTo("charley horse. Night leg cramps");

            patient().touch("charley horse");
            assertThat(route()).isEqualTo(new Route.TopicPage("nocturnal-cramps"));
        });
    }

    @Test
    void aWordInTheAToZIsExplainedWhereItStands() {
        FxThread.run(() -> {
            understand();
            patient().touch("A to Z");
            patient().touch(part(entry -> entry.word().equals("gangrene")));
            Route before = route();
            patient().choose("gangrene. What does it mean?");

            String meaning = LIBRARY.glossary().term("gangrene").orElseThrow().means();
            assertThat(patient().read()).contains(meaning);
            patient().touch("Close");
            assertThat(patient().read()).doesNotContain(meaning);
            assertThat(route()).isEqualTo(before);
            assertThat(patient().canTouch("gangrene. What does it mean?")).as("on the same page").isTrue();
        });
    }

    /// The key of the part of the A–Z that holds an entry.
    private static String part(Predicate<IndexModel.Entry> wanted) {
        IndexModel.Part found = new IndexModel(LIBRARY).parts().stream()
                .filter(part -> part.entries().stream().anyMatch(wanted)).findFirst().orElseThrow();
        return found.from() + "–" + found.to();
    }

    @Test
    void staffFindCausesByTheFirstCharacterOfACode() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Staff help");
            patient().touch("For staff: clinical codes");
            assertThat(patient().read()).contains("Clinical codes").doesNotContain("You can ask for help");
            assertThat(patient().readOn()).containsAll(titles(coded(_ -> true)));
            assertThat(patient().canTouch("Z")).as("no code begins so").isFalse();

            patient().touch("G");
            assertThat(patient().read()).contains("Codes that begin with G");
            assertThat(patient().readOn().stream().filter(words -> words.startsWith("ICD-10-CM")))
                    .hasSize(coded(code -> code.startsWith("G")).size()).allMatch(words -> words.matches(".*\\bG\\d.*"));
            assertThat(patient().readOn()).contains("Restless legs").doesNotContain("Osteoarthritis");

            patient().touch("Show all");
            assertThat(route()).isEqualTo(new Route.ClinicalCodes(""));
        });
    }

    private static List<Topic> coded(Predicate<String> wanted) {
        return LIBRARY.topics().stream().filter(topic -> codes(topic.codes()).anyMatch(wanted)).toList();
    }

    private static Stream<String> codes(Codes codes) {
        return Stream.of(codes.icd10cm(), codes.icd10(), codes.snomed()).flatMap(List::stream);
    }

    @Test
    void aboutSaysThatNoClinicianHasCheckedIt() {
        FxThread.run(() -> {
            understand();
            patient().touch("About this kiosk");

            assertThat(route()).isEqualTo(new Route.About());
            assertThat(patient().readOn()).contains("Not yet reviewed by a clinician.")
                    .anyMatch(words -> words.startsWith("NHS: Leg cramps"));
        });
    }

    private void understand() {
        patient().touch("Do your legs keep you awake?");
        patient().touch("Understand it");
    }

    private static List<String> titles(List<Topic> topics) {
        return topics.stream().map(Topic::title).toList();
    }
}
