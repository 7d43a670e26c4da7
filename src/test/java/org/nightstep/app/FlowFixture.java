package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.FxThread;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.Visit;

/// Somebody who stands before a kiosk, and what it knows; after each test there is still one window.
abstract class FlowFixture {

    @TempDir
    private Path folder;

    private Patient patient;

    @BeforeEach
    void open() {
        patient = FxThread.call(() -> new Patient(folder));
    }

    @AfterEach
    void exactlyOneWindow() {
        FxThread.run(() -> {
            List<Window> windows = List.copyOf(Window.getWindows());
            patient.close();
            assertThat(windows).hasSize(1);
        });
    }

    /// Where sheets are kept.
    Path folder() {
        return folder;
    }

    Patient patient() {
        return patient;
    }

    String pageNumber() {
        return patient.read().stream().filter(words -> words.matches("\\d+ of \\d+")).findFirst().orElse("");
    }

    Route route() {
        return patient.kiosk().navigator().current().get();
    }

    Screen screen() {
        return patient.kiosk().shell().screen().get();
    }

    Visit visit() {
        return patient.kiosk().visit();
    }
}
