package org.nightstep.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// How everything looks: AtlantaFX below, the project's own sheets above it.
public final class Theme {

    private static final String FOLDER = "theme";
    private static final String FONTS = "fonts";
    /// Sheets that others build on come first; the rest follow by name.
    private static final List<String> FIRST = List.of("tokens.css", "modes.css", "parts.css", "frame.css");

    private final List<String> stylesheets;

    private Theme(List<String> stylesheets) {
        this.stylesheets = stylesheets;
    }

    /// Loads the fonts and finds the sheets. The JavaFX toolkit must be running.
    public static Theme read(Assets assets, Problems problems) {
        for (Path font : files(assets, FONTS, ".ttf", problems)) {
            if (Font.loadFont(font.toUri().toString(), 1) == null) {
                problems.add(assets.nameOf(font), 1, "cannot be read", "a TrueType font");
            }
        }
        List<Path> found = new ArrayList<>();
        List<Path> all = files(assets, FOLDER, ".css", problems);
        for (String name : FIRST) {
            all.stream().filter(file -> file.getFileName().toString().equals(name)).forEach(found::add);
        }
        all.stream().filter(file -> !found.contains(file)).toList().forEach(found::add);
        return new Theme(found.stream().map(file -> file.toUri().toString()).toList());
    }

    private static List<Path> files(Assets assets, String folder, String ending, Problems problems) {
        try (Stream<Path> files = Files.list(assets.path(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException missing) {
            problems.add(folder, 1, "cannot be listed", "a folder of " + ending + " files");
            return List.of();
        }
    }

    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets);
    }
}
