package org.nightstep.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nightstep.language.Phrases;

/// When to come back or call, on every sheet: at once, the same day, at a visit.
record SafetyNet(Phrases phrases) {

    Map<String, Object> values(Clinic clinic) {
        return Map.of("callNow", callNow(clinic), "netNow", now(), "netDay", day(), "netVisit", visit());
    }

    /// Whom to call, with the number where it is known.
    String callNow(Clinic clinic) {
        return clinic.emergencyNumber().isEmpty() ? phrases.text("sheet.net.now.unknown")
                : phrases.text("sheet.net.now", clinic.emergencyNumber());
    }

    List<String> now() {
        return numbered("sheet.net.now", 3);
    }

    List<String> day() {
        return numbered("sheet.net.day", 2);
    }

    List<String> visit() {
        return numbered("sheet.net.visit", 1);
    }

    private List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> phrases.text(prefix + "." + number)).toList();
    }
}
