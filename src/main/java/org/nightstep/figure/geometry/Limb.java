package org.nightstep.figure.geometry;

import java.util.List;
import java.util.stream.IntStream;

/// A body part of changing width on a chain of bones. Its sides are smooth at any bend: on the inner side of a joint both
/// bones' sides end where they meet and the fold is softened, on the outer side they are joined by an arc.
public final class Limb {

    private static final double STEP = 0.1;
    private static final double ARC_STEP = 9;

    private final Vec[] joints;
    private final Vec[] directions;
    private final double[] starts;
    /// For each bone how much of its length is seen.
    private final double[] seen;
    private final Profile profile;

    /// Bones in the plane of the picture.
    public Limb(Profile profile, List<Vec> joints) {
        this(profile, joints, lengths(joints));
    }

    private static double[] lengths(List<Vec> joints) {
        return IntStream.range(1, joints.size()).mapToDouble(i -> joints.get(i).minus(joints.get(i - 1)).length()).toArray();
    }

    /// @param lengths of the bones themselves, where some are seen shortened; all lengths along the chain count in these
    public Limb(Profile profile, List<Vec> joints, double... lengths) {
        this.profile = profile;
        this.joints = joints.toArray(Vec[]::new);
        directions = new Vec[this.joints.length - 1];
        starts = new double[this.joints.length];
        seen = new double[lengths.length];
        for (int bone = 0; bone < directions.length; bone++) {
            Vec bridge = this.joints[bone + 1].minus(this.joints[bone]);
            directions[bone] = bridge.unit();
            starts[bone + 1] = starts[bone] + lengths[bone];
            seen[bone] = bridge.length() / Math.max(1e-9, lengths[bone]);
        }
    }

    public double length() {
        return starts[directions.length];
    }

    /// The side to the left of the direction of travel, between two lengths along the chain.
    public Trace left(double from, double to) {
        return side(1, from, to);
    }

    public Trace right(double from, double to) {
        return side(-1, from, to);
    }

    /// A closed contour between two lengths, its ends cut straight.
    public Trace band(double from, double to) {
        return left(from, to).addReversed(right(from, to));
    }

    /// A point by length along the chain and place across: 1 on the left side, -1 on the right, 0 on the bone.
    public Vec point(double at, double across) {
        Frame frame = frame(at);
        return frame.point(0, across > 0 ? across * profile.left(at) : across * profile.right(at));
    }

    /// Sits on the bone at a length and looks along it.
    public Frame frame(double at) {
        int bone = 0;
        while (bone < directions.length - 1 && at > starts[bone + 1]) {
            bone++;
        }
        Vec along = directions[bone];
        return new Frame(joints[bone].plus(along, (at - starts[bone]) * seen[bone]), along, along.left());
    }

    private Trace side(int sign, double from, double to) {
        Trace out = new Trace();
        int[] folds = new int[directions.length];
        double[] radii = new double[directions.length];
        for (int bone = 0; bone < directions.length; bone++) {
            addBone(out, bone, sign, from, to);
            double end = starts[bone + 1];
            if (bone == directions.length - 1 || end < from || end > to) {
                continue;
            }
            double bend = bend(bone + 1);
            if (bend * sign < 0) {
                addArc(out, bone, sign, Math.abs(bend));
            } else if (Math.abs(bend) > 8) {
                folds[bone] = out.size();
                double reach = sign > 0 ? profile.left(end) : profile.right(end);
                radii[bone] = 1.6 * Math.min(reach, Math.min(0.34, 0.07 + Math.abs(bend) * 0.0018));
            }
        }
        for (int bone = 0; bone < folds.length; bone++) {
            if (folds[bone] > 0) {
                out.relax(folds[bone], radii[bone]);
            }
        }
        return out;
    }

    private void addBone(Trace out, int bone, int sign, double from, double to) {
        double length = starts[bone + 1] - starts[bone];
        int steps = Math.max(1, (int) Math.ceil(length / STEP));
        Vec normal = directions[bone].left().times(sign);
        for (int i = 0; i <= steps; i++) {
            double along = length * i / steps;
            double at = starts[bone] + along;
            if (at < from - 1e-9 && at + length / steps > from) {
                along = from - starts[bone];
                at = from;
            } else if (at > to + 1e-9 && at - length / steps < to) {
                along = to - starts[bone];
                at = to;
            } else if (at < from - 1e-9 || at > to + 1e-9) {
                continue;
            }
            double reach = sign > 0 ? profile.left(at) : profile.right(at);
            Vec point = joints[bone].plus(directions[bone], along * seen[bone]).plus(normal, reach);
            if (!beyondFold(point, bone, sign)) {
                out.add(point);
            }
        }
    }

    /// On the inner side of a joint, a point past the plane that halves the joint belongs to the other bone.
    private boolean beyondFold(Vec point, int bone, int sign) {
        if (bone > 0 && bend(bone) * sign > 0
                && point.minus(joints[bone]).dot(directions[bone - 1].plus(directions[bone])) < 0) {
            return true;
        }
        return bone < directions.length - 1 && bend(bone + 1) * sign > 0
                && point.minus(joints[bone + 1]).dot(directions[bone].plus(directions[bone + 1])) > 0;
    }

    private void addArc(Trace out, int bone, int sign, double bend) {
        double end = starts[bone + 1];
        double reach = sign > 0 ? profile.left(end) : profile.right(end);
        Vec normal = directions[bone].left().times(sign);
        int steps = (int) (bend / ARC_STEP) + 1;
        for (int i = 1; i < steps; i++) {
            out.add(joints[bone + 1].plus(normal.turned(-sign * bend * i / steps), reach));
        }
    }

    /// Degrees by which the chain turns at a joint; positive to the left.
    private double bend(int joint) {
        Vec before = directions[joint - 1];
        Vec after = directions[joint];
        return Math.toDegrees(Math.atan2(before.cross(after), before.dot(after)));
    }
}
