package org.nightstep.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.Golden;
import org.nightstep.content.Topic;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// What a nurse hands out: valid, readable by machines, on few pages, and never against what was held back.
class SheetPdfTest {

    private static final String STRETCH = "toe-pull";
    private static final String CRAMPS = "nocturnal-cramps";
    private static SheetFixture fixture;

    @BeforeAll
    static void press() {
        VeraGreenfieldFoundryProvider.initialise();
        fixture = new SheetFixture();
    }

    static Stream<SheetPlan> plans() {
        List<String> all = fixture.library.topics().stream().map(Topic::id).toList();
        return Stream.of(Paper.values()).flatMap(paper -> Stream.of(PrintSize.values()).flatMap(size ->
                Stream.of(Optional.<Urgency>empty(), Optional.of(Urgency.SELF), Optional.of(Urgency.NOW))
                        .flatMap(level -> Stream.of(List.of(CRAMPS), all).map(topics -> new SheetPlan(size, paper,
                                SheetFixture.CLINIC, topics, List.of(STRETCH), "", level.map(SheetFixture::outcome), true, Set.of(), false,
                                SheetFixture.PRINTED)))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everySheetIsAccessibleAndWhole(SheetPlan plan) throws Exception {
        Sheet sheet = fixture.press.make(plan);
        assertThat(sheet.pages()).isLessThanOrEqualTo(2);
        assertThat(failures(sheet)).isEmpty();
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheet.pages());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Leg pain at night");
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(text(sheet)).contains("Come back or call if", "999", "Not yet checked by a clinician.")
                .doesNotContain("#", "\uFFFD", "{");
        assertThat(fixture.complaints).as("what the page engine found wrong").isEmpty();
    }

    @Test
    void aNormalChoiceIsOnOnePageAndInReadingOrder() throws IOException {
        Sheet sheet = fixture.press.make(normal(Urgency.SELF));
        assertThat(sheet.pages()).isOne();
        assertThat(sheet.leftOut()).isEmpty();
        assertThat(text(sheet)).containsSubsequence("Leg pain at night", "Maple Street Clinic", "Care for it at home",
                "What your signs may fit", "Night leg cramps", "Other causes are possible", "Not for you", "Do",
                "Ask at your next visit", "Toes up, in bed", "Sit with your leg straight", "Hold 10 seconds",
                "First, look at your leg", "Quinine", "Come back or call if", "It holds no name");
    }

    static Stream<Arguments> storiesWithAStretch() {
        return fixture.outcomes().entrySet().stream()
                .filter(story -> story.getValue().stretches().open().contains(STRETCH))
                .flatMap(story -> Stream.of(Paper.values()).map(paper -> Arguments.of(story.getKey(), story.getValue(), paper)));
    }

    @ParameterizedTest(name = "{0} on {2}")
    @MethodSource("storiesWithAStretch")
    void everyStoryKeepsItsTopicAndItsStretch(String story, Outcome outcome, Paper paper) throws IOException {
        List<String> topics = outcome.causes().stream().map(Outcome.FittingCause::id)
                .filter(id -> fixture.library.topic(id).isPresent()).limit(1).toList();
        Sheet sheet = fixture.press.make(new SheetPlan(PrintSize.STANDARD, paper, SheetFixture.CLINIC, topics,
                List.of(STRETCH), "", Optional.of(outcome), true, Set.of(), false, SheetFixture.PRINTED));
        assertThat(sheet.leftOut()).isEmpty();
        assertThat(sheet.pages()).isLessThanOrEqualTo(paper == Paper.A4 ? 1 : 2);
        assertThat(text(sheet)).contains("Sit with your leg straight", "Hold 10 seconds");
    }

    @ParameterizedTest
    @EnumSource(PrintSize.class)
    void aNormalChoiceDrawsItsStretchInEverySize(PrintSize size) throws IOException {
        Sheet sheet = fixture.press.make(normal(Urgency.SELF).with(size)
                .withOutcome(fixture.outcomes().get("calf-cramp"), true));
        assertThat(sheet.pages()).isLessThanOrEqualTo(2);
        assertThat(sheet.leftOut()).doesNotContain(STRETCH);
        assertThat(text(sheet)).contains("Sit with your leg straight");
    }

    @Test
    void aStretchThatIsLockedIsNotPrinted() throws IOException {
        Outcome locked = fixture.outcomes().values().stream()
                .filter(outcome -> outcome.urgency() == Urgency.SOON && outcome.stretches().locked().contains(STRETCH))
                .findFirst().orElseThrow();
        Sheet sheet = fixture.press.make(normal(Urgency.SOON).withOutcome(locked, true));
        assertThat(text(sheet)).doesNotContain("Toes up, in bed", "Sit with your leg straight", "Week 1");
    }

    @Test
    void whatIsHeldBackIsNeverSomethingToDo() throws IOException {
        Sheet sheet = fixture.press.make(normal(Urgency.SELF).withTopics(List.of("raising-legs", "varicose-veins")));
        assertThat(text(sheet)).contains("Not for you now. Your foot may get too little blood.", "Do not raise your legs")
                .doesNotContain("Put pillows under your calves", "Rest with your legs raised");
    }

    @Test
    void theSheetForTheDeskHasOneInstructionAndNoStretch() throws IOException {
        Sheet sheet = fixture.press.make(normal(Urgency.NOW));
        assertThat(text(sheet)).startsWith("Go to the desk now").doesNotContain("Week 1", "What your signs may fit");
    }

    @Test
    void answersArePrintedOnlyAfterAYes() throws IOException {
        SheetPlan unasked = SheetFixture.plan().withTopics(List.of(CRAMPS))
                .withOutcome(SheetFixture.outcome(Urgency.SELF), false);
        assertThat(text(fixture.press.make(unasked))).contains("Night leg cramps")
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

    private static String text(Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        }
    }

    private static List<String> failures(Sheet sheet) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(sheet.pdf()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getFailedChecks().keySet().stream().map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                    .toList();
        }
    }
}
