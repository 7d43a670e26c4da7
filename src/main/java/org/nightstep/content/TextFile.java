package org.nightstep.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a file that a person edits: UTF-8, with or without a byte-order mark.
public final class TextFile {

    private TextFile() {
    }

    /// @param name how problems name the file
    /// @return empty, with one problem added, when the file cannot be read
    public static Optional<String> read(Path file, String name, Problems problems) {
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException _) {
            problems.add(name, 1, "no such file", "a readable file");
        } catch (CharacterCodingException _) {
            problems.add(name, 1, "not UTF-8", "a text saved as UTF-8");
        } catch (IOException failure) {
            problems.add(name, 1, "cannot be read (" + failure.getMessage() + ")", "a readable file");
        }
        return Optional.empty();
    }
}
