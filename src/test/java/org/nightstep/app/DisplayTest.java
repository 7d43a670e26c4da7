package org.nightstep.app;

import org.junit.jupiter.api.Test;
import org.nightstep.app.Display.Native;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A machine that cannot show the kiosk is told so in one line that names what is missing and what still works.
class DisplayTest {

    private static final Native ABSENT = new Native("libnightstep-absent.so.7", "libabsent7");
    private static final List<Native> NONE = List.of();

    @Test
    void headlessPlatformNeedsNothing() {
        assertThat(new Display(null, "Headless", List.of(ABSENT)).lacks()).isEmpty();
    }

    @Test
    void saysThatNoDisplayIsSet() {
        assertThat(new Display(null, null, NONE).lacks()).hasValueSatisfying(line -> assertThat(line)
                .contains("DISPLAY is not set").contains("nightstep tour DIR").doesNotContain("\n"));
        assertThat(new Display(" ", null, NONE).lacks()).isPresent();
    }

    @Test
    void namesTheMissingLibraryAndItsPackage() {
        assertThat(new Display(":0", null, List.of(ABSENT)).lacks()).hasValueSatisfying(line -> assertThat(line)
                .contains("libnightstep-absent.so.7").contains("apt install libabsent7").contains("nightstep tour DIR")
                .doesNotContain("\n"));
    }

    /// Without libX11 (a build server) the answer names the library instead; it is one line either way.
    @Test
    void saysThatNoServerAnswers() {
        assertThat(new Display(":4711", null, List.of(Display.X11)).lacks()).hasValueSatisfying(line -> assertThat(line)
                .containsAnyOf("the display :4711 cannot be opened", "libX11.so.6").contains("nightstep tour DIR")
                .doesNotContain("\n"));
    }

    @Test
    void anotherPlatformStillNeedsADisplay() {
        assertThat(new Display(null, "Gtk", NONE).lacks()).isPresent();
    }
}
