package org.nightstep.figure.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nightstep.figure.geometry.Ease;

/// How strongly muscles are stretched or work, 0 to 1.
///
/// @param all  of each muscle that `own` does not name
/// @param own  by id of the muscle
public record Strain(double all, Map<String, Double> own) {

    public static final Strain NONE = new Strain(0, Map.of());

    public double of(String muscle) {
        return own.getOrDefault(muscle, all);
    }

    /// Of the one that is strained most.
    public double most() {
        return own.values().stream().mapToDouble(Double::doubleValue).reduce(all, Math::max);
    }

    Strain blend(Strain that, double share) {
        if (equals(that)) {
            return this;
        }
        Set<String> muscles = new HashSet<>(own.keySet());
        muscles.addAll(that.own.keySet());
        Map<String, Double> blended = new HashMap<>();
        muscles.forEach(muscle -> blended.put(muscle, Ease.between(of(muscle), that.of(muscle), share)));
        return new Strain(Ease.between(all, that.all, share), blended);
    }
}
