package org.nightstep.language;

import java.awt.ComponentOrientation;
import java.util.Locale;

/// A language the kiosk speaks.
///
/// @param tag  BCP 47, such as `en`
/// @param name in the language itself, such as "Español"
public record Language(String tag, String name) {

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean isRightToLeft() {
        return !ComponentOrientation.getOrientation(locale()).isLeftToRight();
    }
}
