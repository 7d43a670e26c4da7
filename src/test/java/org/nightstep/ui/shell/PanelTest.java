package org.nightstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.ui.part.Form;

class PanelTest {

    @ParameterizedTest
    @CsvSource({
            "10.1in, 1280, 800, 870, 544, COMPACT",
            "15.6in, 1920, 1080, 1381, 777, MEDIUM",
            "21.5in, 1920, 1080, 1904, 1071, WIDE",
            "24in, 1920, 1080, 1920, 1080, WIDE",
            "32in, 1920, 1080, 1920, 1080, WIDE"})
    void usualPanelsHaveTheirPixelsUnitsAndFamily(String text, int across, int down, double wide, double tall, Form.Family family) {
        Panel panel = Panel.parse(text);

        assertThat(panel.widthPx()).isEqualTo(across);
        assertThat(panel.heightPx()).isEqualTo(down);
        assertThat(panel.widthUnits()).isCloseTo(wide, within(1.0));
        assertThat(panel.heightUnits()).isCloseTo(tall, within(1.0));
        assertThat(panel.family()).isEqualTo(family);
        assertThat(panel.turned().family()).isEqualTo(family);
    }

    @Test
    void theSmallestUsualPanelByItsDataSheet() {
        Panel panel = Panel.parse("217x135.75mm@1280x800px");

        assertThat(panel.widthUnits()).isEqualTo(868);
        assertThat(panel.heightUnits()).isEqualTo(543);
        assertThat(panel.mmPerUnit()).isEqualTo(0.25);
        assertThat(panel.scale()).isCloseTo(1280 / 868.0, within(1e-9));
    }

    @Test
    void aUnitIsNeverLessThanAQuarterOfAMillimetre() {
        for (double inches = 7; inches < 60; inches += 0.7) {
            assertThat(Panel.ofDiagonal(inches).mmPerUnit()).isGreaterThanOrEqualTo(0.25);
        }
    }

    @Test
    void turnsOnItsSide() {
        Panel lying = Panel.parse("531x299mm@1920x1080px");
        Panel upright = lying.turned();

        assertThat(lying.isPortrait()).isFalse();
        assertThat(upright.isPortrait()).isTrue();
        assertThat(upright).isEqualTo(new Panel(1080, 1920, 299, 531));
        assertThat(upright.turned()).isEqualTo(lying);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "24", "in", "24in.", "-24in", "0in", "0.0in", "531x299mm@0x1080px", "0x299mm@1920x1080px",
            "99999999999x299mm@99999999999x1px", "531x299mm", "531x299@1920x1080"})
    void refusesWhatIsNoPanelAndSaysWhatIs(String text) {
        assertThatThrownBy(() -> Panel.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no panel, expected 24in or 531x299mm@1920x1080px");
    }
}
