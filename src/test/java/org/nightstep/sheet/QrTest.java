package org.nightstep.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.triage.Urgency;

/// A phone reads the square on the sheet, from a fine printer and from a coarse one.
class QrTest {

    private static final String PAGES = "https://harbour.example/leg-pain/{topic}?v={version}";
    private static SheetFixture fixture;

    @BeforeAll
    static void press() {
        fixture = new SheetFixture();
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 72", "STANDARD, 100", "STANDARD, 150", "STANDARD, 200", "LARGE, 72", "LARGEST, 72"})
    void isReadFromThePage(PrintSize size, float dpi) throws ReaderException {
        assertThat(read(plan(PAGES, List.of("nocturnal-cramps")).with(size), dpi))
                .isEqualTo("https://harbour.example/leg-pain/nocturnal-cramps?v=" + fixture.library.edition().version());
    }

    @ParameterizedTest
    @ValueSource(floats = {72, 200})
    void theLongestAddressIsReadToo(float dpi) throws ReaderException {
        String pages = PAGES + "&" + "a".repeat(80 - PAGES.length() - 1);

        assertThat(read(plan(pages, List.of("anti-inflammatory-medicines")), dpi)).endsWith("aaa");
    }

    @Test
    void withoutAnAddressATopicOrTimeForItThereIsNone() {
        assertThat(fixture.html(plan("", List.of("sciatica")))).doesNotContain("class=\"square\"");
        assertThat(fixture.html(plan(PAGES, List.of()))).doesNotContain("class=\"square\"");
        assertThat(fixture.html(plan(PAGES, List.of("sciatica")).withOutcome(SheetFixture.outcome(Urgency.NOW), true)))
                .doesNotContain("class=\"square\"");
    }

    private static SheetPlan plan(String pages, List<String> topics) {
        Clinic clinic = new Clinic("Maple Street Clinic", "020 7946 0018", "", "999", Optional.empty(), pages);
        return SheetPlan.empty(clinic, Paper.A4, SheetFixture.PRINTED).withTopics(topics);
    }

    /// As a phone does: the light and the dark are told apart in more than one way.
    private static String read(SheetPlan plan, float dpi) throws ReaderException {
        for (BufferedImage page : new SheetPreview().pages(fixture.press.make(plan), dpi)) {
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            LuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            for (Binarizer binarizer : List.of(new HybridBinarizer(seen), new GlobalHistogramBinarizer(seen))) {
                try {
                    return new QRCodeReader().decode(new BinaryBitmap(binarizer), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
                } catch (ReaderException notThisWay) {
                    // the other way, or on the next page
                }
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }
}
