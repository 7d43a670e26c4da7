package org.nightstep.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.geometry.Ease;

/// Poses in time. Every step moves gently into its pose and then stays there; steps that flow pass by their poses without
/// a stop. The chest breathes throughout.
final class Motion {

    /// @param start  seconds from the beginning
    /// @param move   seconds it takes to come into the pose
    /// @param stay   seconds it is kept
    /// @param lift   how high free hands rise on the way, in head heights
    /// @param raise  how high a foot that goes elsewhere rises on the way, in head heights
    /// @param flow   goes on into the next step without a stop; the pose is passed near by
    record Step(String id, int repetition, double start, double move, double stay, double lift, double raise, Pose pose,
                boolean hold, boolean flow) {

        double end() {
            return start + move + stay;
        }
    }

    /// Steps that flow into one another, and the poses they pass.
    private record Run(double start, double end, List<Pose> poses) {

        /// A uniform cubic B-spline through the poses, each end three times over: no speed and no acceleration there.
        Pose at(double seconds) {
            int segments = poses.size() - 3;
            double along = Ease.clamp((seconds - start) / (end - start)) * segments;
            int first = Math.min(segments - 1, (int) along);
            double t = along - first;
            Pose[] p = {poses.get(first), poses.get(first + 1), poses.get(first + 2), poses.get(first + 3)};
            for (int level = 3; level > 0; level--) {
                for (int i = 0; i < level; i++) {
                    p[i] = p[i].blend(p[i + 1], (t + level - 1 - i) / level);
                }
            }
            return p[0];
        }
    }

    private final List<Step> steps;
    private final double breath;
    private final List<Run> runs;

    /// @param breath seconds of one breath, in and out
    Motion(List<Step> steps, double breath) {
        this.steps = List.copyOf(steps);
        this.breath = breath;
        runs = runs(this.steps);
    }

    private static List<Run> runs(List<Step> steps) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).flow()) {
                int from = i;
                while (i + 1 < steps.size() && steps.get(i + 1).flow()) {
                    i++;
                }
                List<Pose> passed = steps.subList(from, i + 1).stream().map(Step::pose).toList();
                List<Pose> poses = new ArrayList<>(Collections.nCopies(3, from == 0 ? passed.getFirst() : steps.get(from - 1).pose()));
                poses.addAll(passed);
                poses.addAll(Collections.nCopies(2, passed.getLast()));
                runs.add(new Run(steps.get(from).start(), steps.get(i).end(), poses));
            }
        }
        return List.copyOf(runs);
    }

    double duration() {
        return steps.getLast().end();
    }

    List<Step> steps() {
        return steps;
    }

    /// Before the start the first step, after the end the last.
    Step stepAt(double seconds) {
        return steps.get(indexAt(seconds));
    }

    private int indexAt(double seconds) {
        for (int i = 0; i < steps.size(); i++) {
            if (seconds < steps.get(i).end()) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    Pose poseAt(double seconds) {
        return runs.stream().filter(run -> seconds >= run.start() && seconds < run.end()).findFirst()
                .map(run -> run.at(seconds)).orElseGet(() -> between(seconds)).breathing(fullness(seconds));
    }

    private Pose between(double seconds) {
        int index = indexAt(seconds);
        Step step = steps.get(index);
        Pose from = index == 0 ? step.pose() : steps.get(index - 1).pose();
        double share = step.move() == 0 ? 1 : Ease.clamp((seconds - step.start()) / step.move());
        double arch = Math.sin(Math.PI * Ease.gentle(share));
        double raise = step.raise() * arch * arch;
        return from.blend(step.pose(), Ease.gentle(share)).handsLifted(step.lift() * arch * arch)
                .feetLifted(goesElsewhere(from.near(), step.pose().near()) ? raise : 0, goesElsewhere(from.far(), step.pose().far()) ? raise : 0);
    }

    private static boolean goesElsewhere(Pose.Leg from, Pose.Leg to) {
        return !from.stand().equals(to.stand());
    }

    boolean breathingIn(double seconds) {
        double in = seconds % breath;
        return in >= 0 && in < breath / 2;
    }

    private double fullness(double seconds) {
        return -Math.cos(2 * Math.PI * seconds / breath);
    }
}
