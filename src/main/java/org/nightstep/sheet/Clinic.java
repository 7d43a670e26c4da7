package org.nightstep.sheet;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Who gives the sheet and whom to call. An empty text means unknown: the sheet then says so in general words
/// and never guesses a number.
///
/// @param hours           when the clinic is open, in its own words
/// @param emergencyNumber as a person at home would dial it
/// @param logo            an SVG or PNG file
/// @param pages           where the clinic's own pages are, with `{topic}` and `{version}`; empty: nowhere
public record Clinic(String name, String phone, String hours, String emergencyNumber, Optional<URI> logo, String pages) {

    private static final String TOPIC = "{topic}";
    private static final String VERSION = "{version}";

    public static final Clinic UNKNOWN = new Clinic("", "", "", "", Optional.empty(), "");

    /// The page about a topic in a version of the content; empty where there is none.
    ///
    /// @param topic empty when the sheet has no topic
    Optional<String> page(Optional<String> topic, String version) {
        boolean needs = pages.contains(TOPIC);
        return pages.isEmpty() || needs && topic.isEmpty() ? Optional.empty()
                : Optional.of(pages.replace(TOPIC, encoded(topic.orElse(""))).replace(VERSION, encoded(version)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
