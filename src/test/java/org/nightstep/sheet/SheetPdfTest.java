package org.nightstep.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.Golden;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a nurse hands out: valid, readable by machines, on few pages, and never against what was held back.
@Execution(ExecutionMode.CONCURRENT)
class SheetPdfTest {

    private static final String STRETCH = "toe-pull";
    private static final String CRAMPS = "nocturnal-cramps";
    private static final Clinic FURNISHED = new Clinic("Maple Street Clinic", "020 7946 0018", "Open 8 to 6", "999",
            Optional.of(SheetFixture.ASSETS.path("pictures/sheet.svg").toUri()), "https://maple.example/legs/{topic}?v={version}");
    private static SheetFixture fixture;

    @BeforeAll
    static void press() {
        VeraGreenfieldFoundryProvider.initialise();
        fixture = new SheetFixture();
    }

    /// Each level, size and paper, and each part that is not on every sheet.
    static Stream<SheetPlan> telling() {
        SheetPlan full = normal(Urgency.SELF).withPlaces(Set.of("left-calf", "right-ankle")).withDiary(true);
        SheetPlan furnished = new SheetPlan(PrintSize.STANDARD, Paper.LETTER, FURNISHED, List.of(CRAMPS, "restless-legs"), List.of(STRETCH), "",
                Optional.of(SheetFixture.outcome(Urgency.SOON)), true, Set.of(), true, SheetFixture.PRINTED);
        SheetPlan now = normal(Urgency.NOW).withPlaces(Set.of("left-calf"));
        return Stream.of(SheetFixture.plan(), full, full.with(PrintSize.LARGE), full.with(PrintSize.LARGEST), furnished,
                furnished.with(PrintSize.LARGEST), now, now.with(PrintSize.LARGEST), normal(Urgency.TODAY).withTopics(fixture.library.topics().stream()
                        .map(Topic::id).limit(9).toList()));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void validatorsFindNothing(SheetPlan plan) throws Exception {
        Sheet sheet = fixture.press.make(plan);
        assertThat(PdfFacts.failures(sheet, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfFacts.failures(sheet, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertWhole(sheet);
    }

    static Stream<Arguments> causes() {
        return fixture.library.topics(Section.CAUSES).stream().map(Topic::id).flatMap(id -> Stream.of(PrintSize.values())
                .flatMap(size -> Stream.of(Paper.values()).map(paper -> Arguments.of(id, size, paper))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("causes")
    void everyCauseIsWholeInEverySizeOnEveryPaper(String cause, PrintSize size, Paper paper) {
        Sheet sheet = fixture.press.make(new SheetPlan(size, paper, SheetFixture.CLINIC, List.of(cause), List.of(), "", Optional.empty(),
                false, Set.of(), false, SheetFixture.PRINTED));
        assertThat(sheet.pages()).isLessThanOrEqualTo(size == PrintSize.STANDARD ? 1 : 2);
        assertThat(sheet.leftOut()).isEmpty();
        assertWhole(sheet);
    }

    /// What a validator does not see: a font that did not load, a missing glyph, a picture without words.
    private static void assertWhole(Sheet sheet) {
        assertThat(sheet.pdf()).hasSizeLessThan(400 * 1024);
        assertThat(PdfFacts.language(sheet)).isEqualTo("en");
        assertThat(PdfFacts.title(sheet)).startsWith("Leg pain at night");
        assertThat(PdfFacts.fontsThatAreNotInside(sheet)).isEmpty();
        assertThat(PdfFacts.bookmarks(sheet)).startsWith(PdfFacts.title(sheet), "Come back or call if");
        assertThat(PdfFacts.pictures(sheet)).doesNotContain("");
        assertThat(PdfFacts.text(sheet)).contains("Come back or call if", "999", "Not yet checked by a clinician.")
                .doesNotContain("#", "\uFFFD", "{");
        assertThat(fixture.complaints).as("what the page engine found wrong").isEmpty();
    }

    @Test
    void everyWordOfThePageIsSpokenInItsOrder() {
        SheetPlan plan = normal(Urgency.SELF).withPlaces(Set.of("left-calf"));
        String page = fixture.html(plan).replaceAll("(?s)^.*?<body", "<body").replaceAll("(?s)<svg.*?</svg>", " ").replaceAll("<[^>]*>", " ");
        List<String> written = List.of(page.strip().split("\\s+"));
        Iterator<String> spoken = List.of(PdfFacts.spoken(fixture.press.whole(plan)).split(" ")).iterator();
        for (String word : written) {
            boolean found = false;
            while (!found && spoken.hasNext()) {
                found = spoken.next().equals(word);
            }
            assertThat(found).as("'" + word + "' is spoken where it stands").isTrue();
        }
    }

    @Test
    void everyPictureHasWords() {
        assertThat(PdfFacts.pictures(fixture.press.make(normal(Urgency.NOW).withPlaces(Set.of("left-calf")))))
                .contains("Stop sign", "From the front. Nothing is marked here", "From behind. Marked: Left: Calf");
        assertThat(PdfFacts.pictures(fixture.press.make(normal(Urgency.SELF)))).contains("House", "Sit with your leg straight.");
    }

    @ParameterizedTest
    @EnumSource(PrintSize.class)
    void theDiaryIsOnePageMoreWithTheCardAboveItOrBefore(PrintSize size) {
        for (Paper paper : Paper.values()) {
            SheetPlan plan = new SheetPlan(size, paper, SheetFixture.CLINIC, List.of(CRAMPS), List.of(STRETCH), "",
                    Optional.of(fixture.outcomes().get("calf-cramp")), true, Set.of("left-calf"), false, SheetFixture.PRINTED);
            Sheet diary = fixture.press.make(plan.withDiary(true));
            assertThat(diary.pages()).as(size + " on " + paper).isEqualTo(fixture.press.make(plan).pages() + 1);
            assertThat(PdfFacts.text(diary)).contains("My night diary", "What helped", "14", "Show this to staff");
            assertThat(PdfFacts.bookmarks(diary)).endsWith("My night diary");
        }
    }

    @Test
    void whoGoesToTheDeskNowGetsNoDiary() {
        Sheet sheet = fixture.press.make(normal(Urgency.NOW).withDiary(true));
        assertThat(sheet.pages()).isOne();
        assertThat(PdfFacts.text(sheet)).doesNotContain("diary");
    }

    @Test
    void staffSeeTheMarkedPlacesOnlyAfterAYes() {
        SheetPlan yes = SheetFixture.plan().withOutcome(SheetFixture.outcome(Urgency.SELF), true).withPlaces(Set.of("left-calf", "left-ankle"));
        assertThat(PdfFacts.text(fixture.press.make(yes))).contains("Show this to staff", "Left: Ankle, Left: Calf", "Printed 14:32");
        SheetPlan no = SheetFixture.plan().withOutcome(SheetFixture.outcome(Urgency.SELF), false).withPlaces(Set.of("left-calf"));
        assertThat(PdfFacts.text(fixture.press.make(no))).doesNotContain("Show this to staff", "Left: Calf");
    }

    @Test
    void aLongNameHoursAndASignStandInTheHead() {
        Clinic longNamed = new Clinic("The Harbour Street and Old Waterfront Community Health and Rehabilitation Clinic", "020 7946 0018",
                "Monday to Friday 8 to 6", "999", FURNISHED.logo(), "");
        Sheet sheet = fixture.press.make(SheetPlan.empty(longNamed, Paper.A4, SheetFixture.PRINTED).withTopics(List.of(CRAMPS)));
        assertThat(sheet.pages()).isOne();
        assertThat(PdfFacts.text(sheet)).contains("Monday to Friday 8 to 6");
        assertThat(PdfFacts.pictures(sheet)).contains("Sign of the clinic");
        assertThat(fixture.complaints).isEmpty();
    }

    @Test
    void aNormalChoiceIsOnOnePageAndInReadingOrder() {
        Sheet sheet = fixture.press.make(normal(Urgency.SELF));
        assertThat(sheet.pages()).isOne();
        assertThat(sheet.leftOut()).isEmpty();
        assertThat(PdfFacts.text(sheet)).containsSubsequence("Leg pain at night", "Maple Street Clinic", "Care for it at home",
                "What your signs may fit", "Night leg cramps", "Other causes are possible", "Not for you", "Do",
                "Ask at your next visit", "Toes up, in bed", "Sit with your leg straight", "Hold 10 seconds",
                "First, look at your leg", "Quinine", "Come back or call if", "It holds no name");
    }

    /// One for each level with its causes: they differ in how much there is to say.
    static Stream<Arguments> storiesWithAStretch() {
        Set<Object> known = new HashSet<>();
        return fixture.outcomes().entrySet().stream()
                .filter(story -> story.getValue().stretches().open().contains(STRETCH))
                .filter(story -> known.add(List.of(story.getValue().urgency(), story.getValue().causes().stream().map(Outcome.FittingCause::id).toList())))
                .flatMap(story -> Stream.of(Paper.values()).map(paper -> Arguments.of(story.getKey(), story.getValue(), paper)));
    }

    @ParameterizedTest(name = "{0} on {2}")
    @MethodSource("storiesWithAStretch")
    void everyStoryKeepsItsTopicAndItsStretch(String story, Outcome outcome, Paper paper) {
        List<String> topics = outcome.causes().stream().map(Outcome.FittingCause::id)
                .filter(id -> fixture.library.topic(id).isPresent()).limit(1).toList();
        Sheet sheet = fixture.press.make(new SheetPlan(PrintSize.STANDARD, paper, SheetFixture.CLINIC, topics,
                List.of(STRETCH), "", Optional.of(outcome), true, Set.of(), false, SheetFixture.PRINTED));
        assertThat(sheet.leftOut()).isEmpty();
        assertThat(sheet.pages()).isLessThanOrEqualTo(paper == Paper.A4 ? 1 : 2);
        assertThat(PdfFacts.text(sheet)).contains("Sit with your leg straight", "Hold 10 seconds");
    }

    @ParameterizedTest
    @EnumSource(PrintSize.class)
    void aNormalChoiceDrawsItsStretchInEverySize(PrintSize size) {
        Sheet sheet = fixture.press.make(normal(Urgency.SELF).with(size)
                .withOutcome(fixture.outcomes().get("calf-cramp"), true));
        assertThat(sheet.pages()).isLessThanOrEqualTo(2);
        assertThat(sheet.leftOut()).doesNotContain(STRETCH);
        assertThat(PdfFacts.text(sheet)).contains("Sit with your leg straight");
    }

    @Test
    void aStretchThatIsLockedIsNotPrinted() {
        Outcome locked = fixture.outcomes().values().stream()
                .filter(outcome -> outcome.urgency() == Urgency.SOON && outcome.stretches().locked().contains(STRETCH))
                .findFirst().orElseThrow();
        Sheet sheet = fixture.press.make(normal(Urgency.SOON).withOutcome(locked, true));
        assertThat(PdfFacts.text(sheet)).doesNotContain("Toes up, in bed", "Sit with your leg straight", "Week 1");
    }

    @Test
    void whatIsHeldBackIsNeverSomethingToDo() {
        Sheet sheet = fixture.press.make(normal(Urgency.SELF).withTopics(List.of("raising-legs", "varicose-veins")));
        assertThat(PdfFacts.text(sheet)).contains("Not for you now. Your foot may get too little blood.", "Do not raise your legs")
                .doesNotContain("Put pillows under your calves", "Rest with your legs raised");
    }

    @Test
    void theSheetForTheDeskHasOneInstructionAndNoStretch() {
        Sheet sheet = fixture.press.make(normal(Urgency.NOW));
        assertThat(PdfFacts.text(sheet)).startsWith("Go to the desk now").doesNotContain("Week 1", "What your signs may fit");
    }

    @Test
    void answersArePrintedOnlyAfterAYes() {
        SheetPlan unasked = SheetFixture.plan().withTopics(List.of(CRAMPS))
                .withOutcome(SheetFixture.outcome(Urgency.SELF), false);
        assertThat(PdfFacts.text(fixture.press.make(unasked))).contains("Night leg cramps")
                .doesNotContain("You said", "because you said yes");
    }

    @Test
    void looksAsItWasApproved() {
        SheetPreview preview = new SheetPreview();
        new Golden("sheet/self-care-a4").assertLooksLike(
                preview.pages(fixture.press.make(normal(Urgency.SELF)), 72).getFirst());
        new Golden("sheet/now-desk-a4").assertLooksLike(
                preview.pages(fixture.press.make(normal(Urgency.NOW)), 72).getFirst());
    }

    private static SheetPlan normal(Urgency level) {
        return SheetFixture.plan().withTopics(List.of(CRAMPS)).withStretches(List.of(STRETCH))
                .withOutcome(SheetFixture.outcome(level), true);
    }
}
