package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.geometry.Ease;

/// Poses in time. Every step moves gently into its pose and then stays there; the chest breathes throughout.
final class Motion {

    /// @param start  seconds from the beginning
    /// @param move   seconds it takes to come into the pose
    /// @param stay   seconds it is kept
    /// @param lift   how high free hands rise on the way, in head heights
    record Step(String id, int repetition, double start, double move, double stay, double lift, Pose pose, boolean hold) {

        double end() {
            return start + move + stay;
        }
    }

    private final List<Step> steps;
    private final double breath;

    /// @param breath seconds of one breath, in and out
    Motion(List<Step> steps, double breath) {
        this.steps = List.copyOf(steps);
        this.breath = breath;
    }

    double duration() {
        return steps.getLast().end();
    }

    List<Step> steps() {
        return steps;
    }

    /// Before the start the first step, after the end the last.
    Step stepAt(double seconds) {
        for (Step step : steps) {
            if (seconds < step.end()) {
                return step;
            }
        }
        return steps.getLast();
    }

    Pose poseAt(double seconds) {
        Step step = stepAt(seconds);
        int index = steps.indexOf(step);
        Pose from = index == 0 ? step.pose() : steps.get(index - 1).pose();
        double share = step.move() == 0 ? 1 : Ease.clamp((seconds - step.start()) / step.move());
        double arch = Math.sin(Math.PI * Ease.gentle(share));
        return from.blend(step.pose(), Ease.gentle(share)).handsLifted(step.lift() * arch * arch).breathing(fullness(seconds));
    }

    boolean breathingIn(double seconds) {
        double in = seconds % breath;
        return in >= 0 && in < breath / 2;
    }

    private double fullness(double seconds) {
        return -Math.cos(2 * Math.PI * seconds / breath);
    }
}
