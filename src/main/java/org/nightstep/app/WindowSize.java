package org.nightstep.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/// Size of a window on a desk, in pixels.
record WindowSize(int width, int height) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{2,4})x([1-9][0-9]{2,4})");

    /// Reads `1280x720`.
    static final class Converter implements CommandLine.ITypeConverter<WindowSize> {

        @Override
        public WindowSize convert(String text) {
            Matcher size = FORM.matcher(text);
            if (!size.matches()) {
                throw new CommandLine.TypeConversionException("'" + text + "' is no size, expected WxH such as 1280x720");
            }
            return new WindowSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        }
    }
}
