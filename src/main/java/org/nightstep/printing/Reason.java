package org.nightstep.printing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a printer says is the matter.
///
/// @param keyword as the printer says it, for staff
public record Reason(Kind kind, Severity severity, String keyword) {

    /// How bad.
    public enum Severity {
        REPORT, WARNING, ERROR
    }

    /// What a person would call it. The first is what a person should hear of when there are several.
    public enum Kind {

        OFFLINE(Severity.ERROR, "offline", "shutdown", "timed-out", "deactivated"),
        PAUSED(Severity.ERROR, "paused", "moving-to-paused", "hold-new-jobs"),
        NOT_ACCEPTING(Severity.ERROR, Reason.REFUSES_JOBS),
        JAM(Severity.ERROR, "media-jam"),
        DOOR_OPEN(Severity.ERROR, "door-open", "cover-open", "interlock-open"),
        NO_PAPER(Severity.ERROR, "media-empty", "media-needed"),
        NO_TRAY(Severity.ERROR, "input-tray-missing", "output-tray-missing"),
        OUTPUT_FULL(Severity.ERROR, "output-area-full"),
        NO_TONER(Severity.ERROR, "toner-empty", "marker-supply-empty", "developer-empty", "marker-supply-missing", "marker-waste-full"),
        OTHER(Severity.WARNING),
        PAPER_LOW(Severity.WARNING, "media-low"),
        TONER_LOW(Severity.WARNING, "toner-low", "marker-supply-low", "developer-low"),
        /// Said at the start of every job, and for ever when the printer is gone.
        CONNECTING(Severity.REPORT, "connecting-to-device");

        private final Severity usual;
        private final Set<String> keywords;

        Kind(Severity usual, String... keywords) {
            this.usual = usual;
            this.keywords = Set.of(keywords);
        }

        /// Somebody has switched it off or to a halt; that is so or not so, whatever the severity that is said with it.
        boolean isSwitch() {
            return this == OFFLINE || this == PAUSED || this == NOT_ACCEPTING;
        }

        /// Paper cannot come out of a printer of which this is true.
        boolean stopsPaper() {
            return usual == Severity.ERROR;
        }

        /// Known by the queue, and not by the printer behind it.
        boolean isOfQueue() {
            return this == PAUSED || this == NOT_ACCEPTING;
        }
    }

    static final String REFUSES_JOBS = "not-accepting-jobs";

    static final Comparator<Reason> WORST_FIRST = Comparator.comparing(Reason::severity).reversed().thenComparing(Reason::kind);

    private static final String NOTHING = "none";
    /// CUPS's remarks on its own set-up.
    private static final String ABOUT_CUPS = "cups-";
    private static final int LONGEST = 60;
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9._-]");
    private static final Map<String, Severity> SUFFIXES =
            Map.of("-report", Severity.REPORT, "-warning", Severity.WARNING, "-error", Severity.ERROR);

    /// What the words of `printer-state-reasons` mean, the worst first. A word without a severity has that which is
    /// usual for it.
    public static List<Reason> of(List<String> keywords) {
        return keywords.stream().map(Reason::plain)
                .filter(word -> !word.isEmpty() && !word.equals(NOTHING) && !word.startsWith(ABOUT_CUPS))
                .map(Reason::of).distinct().sorted(WORST_FIRST).toList();
    }

    private static Reason of(String keyword) {
        int dash = Math.max(0, keyword.lastIndexOf('-'));
        Severity said = SUFFIXES.get(keyword.substring(dash));
        Kind kind = kind(said == null ? keyword : keyword.substring(0, dash));
        return new Reason(kind, said == null || kind.isSwitch() ? kind.usual : said, keyword);
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.keywords.contains(word)) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    /// A printer may say anything; staff read it in one line.
    private static String plain(String word) {
        return STRANGE.matcher(word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
