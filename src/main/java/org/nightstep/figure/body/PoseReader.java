package org.nightstep.figure.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightstep.content.yaml.Node;
import org.nightstep.figure.geometry.Vec;

/// Reads a pose from a scene or a stretch.
///
/// A pose may start from another (`like: sit`) and then says only what differs, limb by limb.
public final class PoseReader {

    private static final Map<String, BodyPart> OTHER_LEG = BodyPart.IDS.entrySet().stream().filter(part -> part.getValue().isOfFarLeg())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Target NOWHERE = new Target.Place(Vec.ZERO, 0);
    private static final Pose.Leg HANGING = new Pose.Leg(0, NOWHERE, Vec.ZERO, -90, -90, 0, 1, 0, Pose.Seen.WHOLE);

    private final Body body;
    private final View view;
    /// Points of the foot that a leg can stand on, in its frame.
    private final Map<String, Vec> points;

    public PoseReader(Body body, View view) {
        this.body = body;
        this.view = view;
        points = Map.of("ankle", Vec.ZERO, "heel", body.foot().heel(), "ball", body.foot().ball());
    }

    /// @param earlier poses by name that this one may start from
    public Pose read(Node node, Map<String, Pose> earlier) {
        node.only("like", "hip", "spine", "near-leg", "far-leg", "near-arm", "far-arm", "towel", "face", "stretch");
        Pose base = node.oneOf("like", earlier, null);
        return new Pose(view,
                part(node, "hip", base, Pose::hip, n -> BodyReader.vec(node, "hip"), Vec.ZERO),
                part(node, "spine", base, Pose::spine, this::spine, new Pose.Spine(90, 0, 0, 0, 0, 1)),
                part(node, "near-leg", base, Pose::near, n -> leg(n, true), HANGING),
                part(node, "far-leg", base, Pose::far, n -> leg(n, false), HANGING),
                part(node, "near-arm", base, Pose::nearArm, this::arm, null),
                part(node, "far-arm", base, Pose::farArm, this::arm, null),
                node.child("towel").map(this::towel).or(() -> base == null ? Optional.empty() : base.towel()),
                part(node, "face", base, Pose::face, this::face, new Pose.Face(0.4, 0, 1, Vec.ZERO)),
                node.has("stretch") ? strain(node) : base == null ? Strain.NONE : base.strain(), 0);
    }

    private static <T> T part(Node node, String key, Pose base, Function<Pose, T> same, Function<Node, T> read, T otherwise) {
        if (node.has(key)) {
            return read.apply(node.map(key));
        }
        if (base != null) {
            return same.apply(base);
        }
        return otherwise == null ? read.apply(node.map(key)) : otherwise;
    }

    private Pose.Spine spine(Node node) {
        node.only("pelvis", "lumbar", "thorax", "neck", "head", "seen");
        return new Pose.Spine(node.number("pelvis"), node.number("lumbar", 0), node.number("thorax", 0),
                node.number("neck", 0), node.number("head", 0), node.number("seen", 1));
    }

    /// A leg stands on a point of its foot (`ankle`, `heel` or `ball`) or has angles. The near foot may stand `on` the far leg.
    private Pose.Leg leg(Node node, boolean near) {
        node.only("ankle", "heel", "ball", "on", "thigh", "shin", "foot", "toes", "thigh-seen", "shin-seen", "foot-seen");
        var seen = new Pose.Seen(node.number("thigh-seen", 1), node.number("shin-seen", 1));
        if (node.has("on") && !near) {
            node.problem("'on' for the far leg", "a place on the stage: only the near foot can stand on the other leg");
        }
        for (Map.Entry<String, Vec> point : points.entrySet()) {
            if (node.has(point.getKey())) {
                Vec at = BodyReader.vec(node, point.getKey());
                return new Pose.Leg(1, near ? target(node, at, 0, OTHER_LEG) : new Target.Place(at, 0), point.getValue(), -90, -90, node.number("foot"),
                        node.number("foot-seen", 1), node.number("toes", 0), seen);
            }
        }
        double thigh = node.number("thigh");
        return new Pose.Leg(0, NOWHERE, Vec.ZERO, thigh, node.number("shin", thigh), node.number("foot"),
                node.number("foot-seen", 1), node.number("toes", 0), seen);
    }

    private Pose.Arm arm(Node node) {
        node.only("wrist", "on", "hand", "elbow", "shape", "upper-seen", "lower-seen", "stick");
        Hand shape = node.oneOf("shape", body.hands(), body.hands().values().stream().findFirst().orElse(null));
        return new Pose.Arm(target(node, BodyReader.vec(node, "wrist"), node.number("hand", 0), BodyPart.IDS),
                node.oneOf("elbow", Map.of("down", -1, "up", 1), -1), shape,
                new Pose.Seen(node.number("upper-seen", 1), node.number("lower-seen", 1)),
                node.has("stick") ? Optional.of(BodyReader.vec(node, "stick")) : Optional.empty());
    }

    /// Its fold lies along the part of the body that it goes round; where there is none, it hangs level.
    private Target towel(Node node) {
        node.only("on", "at");
        return target(node, BodyReader.vec(node, "at"), 0, BodyPart.IDS);
    }

    private static Target target(Node node, Vec at, double degrees, Map<String, BodyPart> parts) {
        return node.has("on") ? new Target.On(node.oneOf("on", parts, parts.values().iterator().next()), at, degrees)
                : new Target.Place(at, degrees);
    }

    /// One number for all muscles that the stretch names, or one for each.
    private static Strain strain(Node node) {
        if (node.child("stretch").filter(Node::isText).isPresent()) {
            return new Strain(node.number("stretch"), Map.of());
        }
        Map<String, Double> own = new HashMap<>();
        node.map("stretch").entries().forEach((muscle, strength) -> own.put(muscle, strength.asNumber()));
        return new Strain(0, own);
    }

    private Pose.Face face(Node node) {
        node.only("mouth", "brow", "eye", "look");
        return new Pose.Face(node.number("mouth", 0.4), node.number("brow", 0), node.number("eye", 1),
                node.has("look") ? BodyReader.vec(node, "look") : Vec.ZERO);
    }
}
