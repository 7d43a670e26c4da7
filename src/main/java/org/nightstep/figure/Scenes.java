package org.nightstep.figure;

import java.util.Map;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.PoseReader;

/// Still pictures with a person, from `pictures/<id>.yaml`.
public final class Scenes {

    private Scenes() {
    }

    /// The picture with the person it is usually drawn with.
    public static Drawing read(Assets assets, String id, Problems problems) {
        Node root = YamlFile.read(assets, "pictures/" + id + ".yaml", problems);
        if (root.has("stretch")) {
            root.only("stretch", "at", "person");
            Stretch stretch = Stretch.read(assets, root.text("stretch"), problems);
            double at = root.oneOf("at", stretch.keyPoses(), 0.0);
            return stretch.stage().drawing(stretch.poseAt(at), root.text("person", ""), Side.RIGHT);
        }
        if (root.has("like")) {
            root.only("like", "size", "view");
            return scene(YamlFile.read(assets, "pictures/" + root.text("like") + ".yaml", problems), root, assets, problems);
        }
        return scene(root, root, assets, problems);
    }

    private static Drawing scene(Node root, Node frame, Assets assets, Problems problems) {
        root.only(Stream.concat(Stream.of(StageReader.KEYS), Stream.of("person", "side", "muscles", "pose")).toArray(String[]::new));
        Wardrobe wardrobe = WardrobeReader.read(assets, problems);
        Anatomy anatomy = AnatomyReader.read(assets, problems);
        FigureStage stage = new StageReader(assets, wardrobe, anatomy, problems).read(root, frame, anatomy.named(root));
        Pose pose = new PoseReader(wardrobe.body(), StageReader.seenFrom(root)).read(root.map("pose"), Map.of());
        return stage.drawing(pose, root.text("person", ""), root.oneOf("side", Side.IDS, Side.RIGHT));
    }
}
