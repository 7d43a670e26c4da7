package org.nightstep.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a printer is named in the settings and on the command line: by its address, or by its queue in the CUPS of this
/// machine.
public final class PrinterAddress {

    /// The CUPS of this machine.
    public static final URI CUPS = URI.create("ipp://localhost:631/");
    public static final String EXPECTED = "ipp://HOST/PATH, ipps://HOST/PATH, or the name of a CUPS queue";

    /// As CUPS allows it.
    private static final Pattern QUEUE = Pattern.compile("[^\\p{Cntrl}\\s/#?\\\\'\"]{1,127}");
    private static final String SCHEME = "://";

    private PrinterAddress() {
    }

    /// Empty when it can be neither.
    public static Optional<URI> of(String text) {
        return text.contains(SCHEME) ? address(text) : QUEUE.matcher(text).matches() ? Optional.of(queue(CUPS, text)) : Optional.empty();
    }

    /// A queue of a CUPS.
    public static URI queue(URI cups, String name) {
        try {
            URI queue = new URI(cups.getScheme(), null, cups.getHost(), cups.getPort(), "/printers/" + name, null, null);
            return URI.create(queue.toASCIIString());
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("'" + name + "' names no queue", impossible);
        }
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean isPrinter = "ipp".equals(uri.getScheme()) || "ipps".equals(uri.getScheme());
            return isPrinter && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
