package org.nightstep.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pictures inside the page.
final class Svg {

    /// The size of a picture is the stylesheet's business; its own one would win.
    private static final Pattern SIZED = Pattern.compile("<svg ([^>]*?) width=\"[^\"]*\" height=\"[^\"]*\" viewBox=");

    private Svg() {
    }

    /// The picture without a size of its own, with words for those who do not see it.
    static String sizedByStyle(String svg, String words) {
        return SIZED.matcher(svg).replaceFirst("<svg alt=\"" + Matcher.quoteReplacement(Template.escape(words)) + "\" $1 viewBox=");
    }

    /// The page with nothing in its pictures, which keep their size.
    static String emptied(String xhtml) {
        StringBuilder page = new StringBuilder(xhtml.length() / 8);
        int at = 0;
        for (int svg = xhtml.indexOf("<svg "); svg >= 0; svg = xhtml.indexOf("<svg ", at)) {
            page.append(xhtml, at, xhtml.indexOf('>', svg) + 1);
            at = xhtml.indexOf("</svg>", svg);
        }
        return page.append(xhtml, at, xhtml.length()).toString();
    }
}
