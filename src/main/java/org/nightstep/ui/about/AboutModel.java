package org.nightstep.ui.about;

import java.util.Comparator;
import java.util.List;
import org.nightstep.content.Edition;
import org.nightstep.content.Library;
import org.nightstep.content.Source;

/// The state of the content and all its sources.
public record AboutModel(Library library) {

    public Edition edition() {
        return library.edition();
    }

    /// By authority, then by document.
    public List<Source> sources() {
        return library.sources().values().stream()
                .sorted(Comparator.comparing(Source::authority).thenComparing(Source::document)).toList();
    }
}
