package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Vec;

/// The half of a towel toward the viewer, as it lies over the leg.
class TowelTest {

    private static final Stage STAGE = new Stage(1000, 1000, -5, 0, 10, Side.RIGHT);

    @Test
    void goesRoundTheBallOfTheFootAndLeavesTheToesToBeSeen() {
        Stretch stretch = Stretches.read("towel-calf");
        double hold = stretch.keyPoses().get("hold");
        Frame foot = stretch.stage().skeleton(stretch.poseAt(hold)).near().foot();
        Area towel = nearHalf(stretch, hold);
        assertThat(isCovered(towel, foot.point(0.46, -0.15))).as("ball").isTrue();
        assertThat(isCovered(towel, foot.point(0.46, -0.32))).as("under the sole").isTrue();
        assertThat(isCovered(towel, foot.point(0.80, -0.15))).as("toes").isFalse();
    }

    @Test
    void hangsFromTheHandsBeforeItIsRoundAnything() {
        Stretch stretch = Stretches.read("towel-calf");
        Vec fist = STAGE.place(stretch.stage().skeleton(stretch.poseAt(0)).nearArm().grip());
        Rectangle2D cloth = nearHalf(stretch, 0).getBounds2D();
        assertThat(Math.max(fist.x() - cloth.getMinX(), cloth.getMaxX() - fist.x()) / STAGE.scale()).as("aside of the hand").isLessThan(0.4);
        assertThat((cloth.getMaxY() - fist.y()) / STAGE.scale()).as("below the hand").isGreaterThan(0.4);
    }

    private static Area nearHalf(Stretch stretch, double seconds) {
        Skeleton skeleton = stretch.stage().skeleton(stretch.poseAt(seconds));
        Sketch sketch = new Sketch(STAGE);
        new TowelDrawing(skeleton.pose().towel().orElseThrow().spot(skeleton::frame), skeleton).paintNearHalf(sketch);
        Area all = new Area();
        sketch.marks().stream().filter(Mark.Fill.class::isInstance).forEach(mark -> all.add(Covered.by(mark)));
        return all;
    }

    private static boolean isCovered(Area area, Vec point) {
        Vec place = STAGE.place(point);
        return area.contains(place.x(), place.y());
    }
}
