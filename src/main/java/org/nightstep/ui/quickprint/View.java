package org.nightstep.ui.quickprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is looked at: a list of things to print, or, where there is no room for it beside them, how to print.
public enum View {
    /// The lists to choose from.
    LISTS,
    /// Sheets of today.
    TODAY,
    CAUSES, RELIEF, STRETCHES, OTHERS,
    /// By the first characters.
    FIND,
    CHOSEN, HOW;

    static List<View> lists() {
        return Arrays.stream(values()).filter(view -> view != LISTS && view != HOW).toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Catalogue.Group> group() {
        return switch (this) {
            case CAUSES -> Optional.of(Catalogue.Group.CAUSES);
            case RELIEF -> Optional.of(Catalogue.Group.RELIEF);
            case STRETCHES -> Optional.of(Catalogue.Group.STRETCHES);
            case OTHERS -> Optional.of(Catalogue.Group.OTHERS);
            case LISTS, TODAY, FIND, CHOSEN, HOW -> Optional.empty();
        };
    }
}
