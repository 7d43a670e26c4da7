package org.nightstep.figure.body;

import java.util.function.Function;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Vec;

/// Where a hand or a foot goes, and which way it points: a place on the stage, a place on the body, or somewhere on the way from one to the other.
public sealed interface Target {

    /// @param degrees direction on the stage
    record Spot(Vec at, double degrees) {
    }

    Spot spot(Function<BodyPart, Frame> frames);

    /// Elsewhere on the stage; what rests on the body stays there.
    Target moved(Vec way);

    boolean isOnFarLeg();

    /// The target at a share of the way to another.
    default Target blend(Target that, double share) {
        if (equals(that) || share == 0) {
            return this;
        }
        return share == 1 ? that : new Between(this, that, share);
    }

    /// On the stage.
    record Place(Vec at, double degrees) implements Target {

        @Override
        public Spot spot(Function<BodyPart, Frame> frames) {
            return new Spot(at, degrees);
        }

        @Override
        public Target moved(Vec way) {
            return new Place(at.plus(way), degrees);
        }

        @Override
        public boolean isOnFarLeg() {
            return false;
        }

        @Override
        public Target blend(Target that, double share) {
            return that instanceof Place(Vec there, double turned)
                    ? new Place(at.toward(there, share), Ease.between(degrees, turned, share)) : Target.super.blend(that, share);
        }
    }

    /// On the body, and moving with it.
    ///
    /// @param at      in the frame of the part
    /// @param degrees direction in the frame of the part
    record On(BodyPart part, Vec at, double degrees) implements Target {

        @Override
        public Spot spot(Function<BodyPart, Frame> frames) {
            Frame frame = frames.apply(part);
            return new Spot(frame.point(at), frame.along().degrees() + (frame.isMirrored() ? -degrees : degrees));
        }

        @Override
        public Target moved(Vec way) {
            return this;
        }

        @Override
        public boolean isOnFarLeg() {
            return part.isOfFarLeg();
        }

        @Override
        public Target blend(Target that, double share) {
            return that instanceof On(BodyPart same, Vec there, double turned) && same == part
                    ? new On(part, at.toward(there, share), Ease.between(degrees, turned, share)) : Target.super.blend(that, share);
        }
    }

    record Between(Target from, Target to, double share) implements Target {

        @Override
        public Spot spot(Function<BodyPart, Frame> frames) {
            Spot start = from.spot(frames);
            Spot end = to.spot(frames);
            return new Spot(start.at().toward(end.at(), share), start.degrees() + Math.IEEEremainder(end.degrees() - start.degrees(), 360) * share);
        }

        @Override
        public Target moved(Vec way) {
            return new Between(from.moved(way), to.moved(way), share);
        }

        @Override
        public boolean isOnFarLeg() {
            return from.isOnFarLeg() || to.isOnFarLeg();
        }
    }
}
