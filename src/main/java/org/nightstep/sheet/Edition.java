package org.nightstep.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Which state of the content a sheet was made from.
///
/// @param review who checked it and when; empty while no clinician has
public record Edition(String version, LocalDate date, Optional<Review> review) {

    private static final String FILE = "content.yaml";

    public record Review(String by, LocalDate on) {
    }

    /// Reads `assets/content.yaml`.
    public static Edition read(Assets assets, Problems problems) {
        Node file = YamlFile.read(assets, FILE, problems);
        return new Edition(file.text("version"), date(file, "date"),
                file.child("review").filter(review -> !review.isText())
                        .map(review -> new Review(review.text("by"), date(review, "on"))));
    }

    private static LocalDate date(Node node, String key) {
        String text = node.text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            node.problem("'" + text + "'", "a date such as 2026-11-24");
            return LocalDate.EPOCH;
        }
    }
}
