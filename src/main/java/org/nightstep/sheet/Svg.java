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
}
