package org.nightstep.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Vec;

/// A hand in the frame of its wrist: x runs to the knuckles, y to the thumb.
///
/// @param thumbSide  half width of the palm toward the thumb, at the knuckles
/// @param littleSide half width toward the little finger
/// @param palm       length from wrist to knuckles as it is seen
/// @param fingers    in the order they are painted; every shape has as many
public record Hand(double thumbSide, double littleSide, double palm, List<Finger> fingers) {

    /// Two joints of a finger; the length is what is seen, so a finger that points at the viewer is short.
    ///
    /// @param first  angle of the first joint in the frame of the wrist
    /// @param second angle of the second joint in the frame of the wrist
    public record Finger(Vec base, double first, double firstLength, double second, double secondLength, double width) {

        Finger blend(Finger that, double share) {
            return new Finger(base.toward(that.base, share), Ease.between(first, that.first, share),
                    Ease.between(firstLength, that.firstLength, share), Ease.between(second, that.second, share),
                    Ease.between(secondLength, that.secondLength, share), Ease.between(width, that.width, share));
        }
    }

    Hand blend(Hand that, double share) {
        if (equals(that)) {
            return this;
        }
        List<Finger> blended = new ArrayList<>();
        for (int i = 0; i < fingers.size(); i++) {
            blended.add(fingers.get(i).blend(that.fingers.get(i), share));
        }
        return new Hand(Ease.between(thumbSide, that.thumbSide, share), Ease.between(littleSide, that.littleSide, share),
                Ease.between(palm, that.palm, share), blended);
    }
}
