package org.nightstep.figure.body;

import java.util.Map;
import java.util.function.Function;
import org.nightstep.content.yaml.Node;
import org.nightstep.figure.geometry.Vec;

/// Reads a pose from a scene or a stretch.
///
/// A pose may start from another (`like: sit`) and then says only what differs, limb by limb.
public final class PoseReader {

    private static final Vec ON_FOOT = new Vec(0.5, 0.3);

    private final Body body;

    public PoseReader(Body body) {
        this.body = body;
    }

    /// @param earlier poses by name that this one may start from
    public Pose read(Node node, Map<String, Pose> earlier) {
        node.only("like", "hip", "spine", "near-leg", "far-leg", "near-arm", "far-arm", "face", "stretch");
        Pose base = node.oneOf("like", earlier, null);
        return new Pose(
                part(node, "hip", base, Pose::hip, n -> BodyReader.vec(node, "hip"), Vec.ZERO),
                part(node, "spine", base, Pose::spine, this::spine, new Pose.Spine(90, 0, 0, 0, 0)),
                part(node, "near-leg", base, Pose::near, this::leg, new Pose.Leg(0, Vec.ZERO, -90, -90, 0, 0)),
                part(node, "far-leg", base, Pose::far, this::leg, new Pose.Leg(0, Vec.ZERO, -90, -90, 0, 0)),
                part(node, "near-arm", base, Pose::nearArm, this::arm, null),
                part(node, "far-arm", base, Pose::farArm, this::arm, null),
                part(node, "face", base, Pose::face, this::face, new Pose.Face(0.4, 0, 1)),
                node.number("stretch", base == null ? 0 : base.stretch()), 0);
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
        node.only("pelvis", "lumbar", "thorax", "neck", "head");
        return new Pose.Spine(node.number("pelvis"), node.number("lumbar", 0), node.number("thorax", 0),
                node.number("neck", 0), node.number("head", 0));
    }

    private Pose.Leg leg(Node node) {
        node.only("ankle", "thigh", "shin", "foot", "toes");
        double planted = node.has("ankle") ? 1 : 0;
        Vec ankle = planted == 1 ? BodyReader.vec(node, "ankle") : Vec.ZERO;
        double thigh = planted == 1 ? -90 : node.number("thigh");
        return new Pose.Leg(planted, ankle, thigh, planted == 1 ? -90 : node.number("shin", thigh),
                node.number("foot"), node.number("toes", 0));
    }

    private Pose.Arm arm(Node node) {
        node.only("wrist", "hand", "on-foot", "on-foot-hand", "held", "elbow", "shape");
        Hand shape = node.oneOf("shape", body.hands(), body.hands().values().stream().findFirst().orElse(null));
        Vec onFoot = node.has("on-foot") ? BodyReader.vec(node, "on-foot") : ON_FOOT;
        return new Pose.Arm(BodyReader.vec(node, "wrist"), node.number("hand", 0), onFoot, node.number("on-foot-hand", -90),
                node.yes("held", false) ? 1 : 0, node.oneOf("elbow", Map.of("down", -1, "up", 1), -1), shape);
    }

    private Pose.Face face(Node node) {
        node.only("mouth", "brow", "eye");
        return new Pose.Face(node.number("mouth", 0.4), node.number("brow", 0), node.number("eye", 1));
    }
}
