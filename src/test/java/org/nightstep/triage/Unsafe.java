package org.nightstep.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What must never be advised, by the answers themselves: written down a second time, so that a slip in the tree's
/// gates is seen.
final class Unsafe {

    private static final Set<String> VEIN_PLACES = Set.of("calf", "shin", "knee-back", "thigh", "thigh-back", "whole-leg");
    private static final Set<String> CLOT_ILLNESS = Set.of("clot", "cancer", "operation", "plaster", "journey");

    private Unsafe() {
    }

    static Set<String> adviceFor(Interview visit) {
        Map<String, Set<String>> given = visit.answers();
        Set<String> unsafe = new HashSet<>();
        if (clotPossible(given)) {
            unsafe.addAll(List.of("massage", "stretching", "elevation", "heat", "stockings", "walking", "keep-moving", "nsaid"));
        }
        if (arteriesNarrow(given)) {
            unsafe.addAll(List.of("elevation", "stockings", "heat"));
        }
        if (says(given, "feeling", "burning") || says(given, "feet", "numb", "hot-cold") || says(given, "trouble", "numb")
                || says(given, "conditions", "diabetes") || says(given, "sore-more", "diabetes")) {
            unsafe.add("heat");
        }
        if (says(given, "danger-signs", "injury")) {
            unsafe.addAll(List.of("heat", "massage", "alcohol", "stretching", "keep-moving"));
        }
        if (says(given, "trouble", "weight", "dark-pee")) {
            unsafe.addAll(List.of("massage", "stretching"));
        }
        if (says(given, "conditions", "operation", "plaster") || unsureOfDanger(given)) {
            unsafe.addAll(List.of("stretching", "massage"));
        }
        if (says(given, "who", "older", "pregnant", "birth", "child") || says(given, "conditions", "heart", "kidney", "unsure")
                || says(given, "medicines", "thinner", "water-tablet", "inhaler", "unsure") || says(given, "trouble", "dark-pee")) {
            unsafe.add("nsaid");
        }
        if (says(given, "conditions", "heart", "kidney", "unsure")) {
            unsafe.add("fluids");
        }
        return unsafe;
    }

    static boolean locksAllStretches(Interview visit) {
        Map<String, Set<String>> given = visit.answers();
        return visit.urgency() == Urgency.NOW || clotPossible(given) || unsureOfDanger(given)
                || says(given, "ease", "hang") || says(given, "walking", "stops") || says(given, "skin", "shiny")
                || says(given, "danger-signs", "injury", "fever", "weak-leg") || says(given, "feeling", "shooting")
                || says(given, "danger-signs-more", "cold-foot", "hot-joint", "hot-skin", "foot-sore")
                || says(given, "conditions", "operation", "plaster") || says(given, "trouble", "weight", "dark-pee");
    }

    private static boolean clotPossible(Map<String, Set<String>> given) {
        boolean risk = given.getOrDefault("conditions", Set.of()).stream().anyMatch(CLOT_ILLNESS::contains)
                || says(given, "medicines", "hormones") || says(given, "who", "pregnant", "birth");
        boolean oneLeg = says(given, "sides", "left", "right", "unsure");
        Set<String> places = given.getOrDefault("where", Set.of());
        boolean newPain = says(given, "lasts", "new") && (says(given, "where", "calf", "knee-back")
                || says(given, "where", "thigh", "thigh-back", "whole-leg") && says(given, "ease", "nothing", "raise", "unsure"));
        return says(given, "danger-signs-more", "swollen-leg") || says(given, "pregnancy-signs", "one-calf")
                || says(given, "skin", "hard-vein", "thicker") || says(given, "danger-signs", "breathless")
                || oneLeg && (newPain || risk && places.stream().anyMatch(VEIN_PLACES::contains));
    }

    private static boolean arteriesNarrow(Map<String, Set<String>> given) {
        return says(given, "ease", "hang") || says(given, "walking", "stops") || says(given, "skin", "shiny")
                || says(given, "danger-signs-more", "cold-foot") || says(given, "sore-more", "black")
                || says(given, "conditions", "heart");
    }

    private static boolean unsureOfDanger(Map<String, Set<String>> given) {
        return DangerSign.ALL.stream().anyMatch(sign -> sign.card().equals(Answer.UNSURE) && says(given, sign.page(), Answer.UNSURE));
    }

    private static boolean says(Map<String, Set<String>> given, String question, String... answers) {
        Set<String> said = given.getOrDefault(question, Set.of());
        for (String answer : answers) {
            if (said.contains(answer)) {
                return true;
            }
        }
        return false;
    }
}
