package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.FxThread;

class CssWarningsTest {

    @TempDir
    private Path folder;

    @Test
    void hearsWhatIsWrongInASheetOfStyles() throws IOException {
        assertThat(heard("slip.css", ".label { -fx-text-fill #123456; }")).singleElement().asString().contains("slip.css");
    }

    @Test
    void hearsAColourThatIsNamedNowhere() throws IOException {
        assertThat(heard("name.css", ".label { -fx-text-fill: -night-nowhere; }")).singleElement().asString().contains("-night-nowhere");
    }

    @Test
    void hasNothingToSayOfAGoodOne() throws IOException {
        assertThat(heard("good.css", ".label { -fx-text-fill: #123456; }")).isEmpty();
    }

    private List<String> heard(String name, String sheet) throws IOException {
        Path file = Files.writeString(folder.resolve(name), sheet);
        return FxThread.call(() -> {
            try (var css = new CssWarnings()) {
                var scene = new Scene(new Label("Legs at night"));
                scene.getStylesheets().add(file.toUri().toString());
                Snapshots.settle(scene);
                return css.heard();
            }
        });
    }
}
