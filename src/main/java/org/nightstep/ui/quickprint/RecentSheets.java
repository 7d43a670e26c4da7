package org.nightstep.ui.quickprint;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The last sheets that were handed out today, by content: not when, not for whom. In memory only. For one thread.
public final class RecentSheets {

    /// As many as are found at a glance.
    public static final int MOST = 5;

    private final InstantSource clock;
    private final ZoneId zone;
    private final List<SheetContent> sheets = new ArrayList<>();
    private LocalDate day;

    public RecentSheets(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        day = today();
    }

    /// Remembers a sheet, once however often it is printed. One without a topic or stretch is not worth it.
    public void note(SheetContent sheet) {
        forgetYesterday();
        if (!sheet.isEmpty()) {
            sheets.remove(sheet);
            sheets.addFirst(sheet);
            if (sheets.size() > MOST) {
                sheets.removeLast();
            }
        }
    }

    /// The last one first.
    public List<SheetContent> all() {
        forgetYesterday();
        return List.copyOf(sheets);
    }

    /// To be called now and then, so that nothing is held past midnight.
    public void forgetYesterday() {
        LocalDate today = today();
        if (!today.equals(day)) {
            sheets.clear();
            day = today;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
