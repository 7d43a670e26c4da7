package org.nightstep.triage.review;

/// Writes elements of XML, which HTML and SVG both are here.
final class Markup {

    private Markup() {
    }

    static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// @param start name of the element with its attributes
    /// @param inside markup, see [#text(String)]
    static String element(String start, String... inside) {
        return "<" + start + ">" + String.join("", inside) + "</" + start.split(" ", 2)[0] + ">";
    }
}
