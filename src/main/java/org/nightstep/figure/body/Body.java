package org.nightstep.figure.body;

import java.util.Map;
import org.nightstep.figure.geometry.Profile;

/// How a body and its clothes are shaped: the same for everybody, but for a person's build.
///
/// @param bareLeg from the waist down, without clothes
/// @param belly how much farther the heaviest shirt reaches than one that is only broad
/// @param hands shapes a hand can take, by name
public record Body(Proportions proportions, Profile leg, Profile bareLeg, Profile arm, Profile neck, Profile shirt, Profile belly, Profile shorts,
                   Profile trousers, Profile sleeve, Profile longSleeve, Foot foot, Map<String, Hand> hands) {

    private static final double BROAD = 1.10;
    private static final double HEAVY = 1.16;

    /// A broader or slighter body: trunk and clothes by the whole factor, limbs by half of it. What is more than broad
    /// goes to the belly as well.
    public Body built(double factor) {
        double limbs = (1 + factor) / 2;
        return new Body(proportions, leg.widened(limbs), bareLeg.widened(limbs), arm.widened(limbs), neck.widened(limbs),
                shirt.widened(factor).plus(belly, heaviness(factor)), belly, shorts.widened(factor), trousers.widened(limbs),
                sleeve.widened(limbs), longSleeve.widened(limbs), foot, hands);
    }

    /// 0 up to a broad build, 1 for the heaviest.
    static double heaviness(double factor) {
        return Math.max(0, (factor - BROAD) / (HEAVY - BROAD));
    }
}
