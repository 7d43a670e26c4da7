package org.nightstep.app;

import org.nightstep.language.Language;
import org.nightstep.sheet.SheetPlan;
import org.nightstep.ui.quickprint.QuickPrintModel;
import org.nightstep.ui.quickprint.RecentSheets;
import org.nightstep.ui.quickprint.SheetContent;

/// What staff do at the kiosk: the sheet they put together stays while they look elsewhere, and goes with the visit.
final class StaffDesk {

    private final QuickPrintModel.Press press;
    private final RecentSheets recent;
    private QuickPrintModel model;

    StaffDesk(Holdings holdings, Kiosk.Place place, SheetOffice office, RecentSheets recent) {
        this.recent = recent;
        press = new QuickPrintModel.Press(holdings.languages().stream().map(Language::tag).toList(), place.paper(),
                content -> office.make(content.language(), plan(office, content)),
                (paper, copies) -> office.counter().forStaff(SheetSettings.order(paper).times(copies)),
                place.threads().background(), place.threads().waiting(), place.threads().foreground());
        model = new QuickPrintModel(press, recent);
    }

    private static SheetPlan plan(SheetOffice office, SheetContent content) {
        return office.blank(content.paper()).with(content.size()).withTopics(content.topics()).withStretches(content.stretches());
    }

    QuickPrintModel quickPrint() {
        return model;
    }

    /// Whoever comes next finds nothing chosen.
    void visitEnds() {
        model = new QuickPrintModel(press, recent);
    }
}
