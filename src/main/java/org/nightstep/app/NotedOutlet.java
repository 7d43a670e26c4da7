package org.nightstep.app;

import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.ui.quickprint.RecentSheets;
import org.nightstep.ui.quickprint.SheetContent;

/// Remembers for the staff what stands on the sheets that take this way, without what a person has answered.
final class NotedOutlet implements Outlet {

    private final Outlet outlet;
    private final RecentSheets recent;
    private SheetContent expected;

    NotedOutlet(Outlet outlet, RecentSheets recent) {
        this.outlet = outlet;
        this.recent = recent;
    }

    /// The next sheet that is handed over has this on it.
    void expect(SheetContent content) {
        expected = content;
    }

    @Override
    public Offer offer() {
        return outlet.offer();
    }

    @Override
    public Errand errand(Sheet sheet) {
        recent.note(expected);
        return outlet.errand(sheet);
    }
}
