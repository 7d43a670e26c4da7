package org.nightstep.settings;

import java.net.URI;
import java.net.URISyntaxException;

/// Where the clinic's own pages are, with places for the topic and the version of the content.
final class PageAddress {

    static final String EXPECTED = "http(s)://HOST/PATH of at most 80 characters, with {topic} and {version} where they go";
    /// A longer one makes squares too fine for an old phone.
    private static final int LONGEST = 80;

    private PageAddress() {
    }

    static boolean isOne(String text) {
        try {
            URI uri = new URI(text.replace("{topic}", "topic").replace("{version}", "version"));
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null && text.length() <= LONGEST;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
