package org.nightstep.content.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.nightstep.content.Assets;
import org.nightstep.content.Edition;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `content.yaml`.
final class EditionReader {

    private static final String FILE = "content.yaml";

    private EditionReader() {
    }

    static Edition read(Assets assets, Problems problems) {
        Node file = YamlFile.read(assets, FILE, problems);
        return new Edition(file.text("version"), date(file, "date"),
                file.child("review").filter(review -> !review.isText())
                        .map(review -> new Edition.Review(review.text("by"), date(review, "on"))));
    }

    private static LocalDate date(Node node, String key) {
        String text = node.text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            if (!text.isEmpty()) {
                node.map(key).problem("'" + text + "'", "a date such as 2026-11-24");
            }
            return LocalDate.EPOCH;
        }
    }
}
