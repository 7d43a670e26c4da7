package org.nightstep.content;

import java.util.Locale;

/// The parts of the document, in the order in which it presents them.
public enum Section {
    OVERVIEW, CAUSES, NEIGHBOURS, RELIEF, HELP, DIAGNOSIS, TREATMENT;

    /// As written in `topic.yaml` and in phrase ids.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
