package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Vec;

/// What a scene is painted from, from the back to the front.
sealed interface SceneLayer {

    /// What does not move; it may be another for another person.
    sealed interface Thing extends SceneLayer {

        void paint(Sketch sketch, Person person);
    }

    record Prop(List<PropShape> shapes, Frame at) implements Thing {

        @Override
        public void paint(Sketch sketch, Person person) {
            shapes.forEach(shape -> shape.paint(sketch, at));
        }
    }

    /// What the person of the scene sits on: the part behind them or the part in front of them.
    ///
    /// @param wheelchair for somebody who uses one
    record Seat(Prop usual, Prop wheelchair) implements Thing {

        @Override
        public void paint(Sketch sketch, Person person) {
            (person.aid() == Person.Aid.WHEELCHAIR ? wheelchair : usual).paint(sketch, person);
        }
    }

    /// What somebody needs to get about, put aside where they reach it.
    ///
    /// @param of who alone has it
    record PutAside(Person.Aid of, Prop thing) implements Thing {

        @Override
        public void paint(Sketch sketch, Person person) {
            if (person.aid() == of) {
                thing.paint(sketch, person);
            }
        }
    }

    /// A walking stick in the near hand of somebody who uses one.
    ///
    /// @param length from the grip to the tip
    record Stick(List<PropShape> shapes, double length) implements SceneLayer {

        /// A stick that is not upright to the viewer looks a little shorter.
        void paint(Sketch sketch, Vec grip, Vec tip) {
            Vec up = grip.minus(tip).times(1 / length);
            shapes.forEach(shape -> shape.paint(sketch, new Frame(grip, up.unit().right(), up)));
        }
    }

    /// A sign, such as an arrow, that is there while the muscle works.
    record Cue(Prop sign) implements SceneLayer {

        void paint(Sketch sketch) {
            sign.shapes().forEach(shape -> shape.paint(sketch, sign.at()));
        }
    }

    /// A part of somebody.
    ///
    /// @param who a name among the companions of the scene; empty for the person it is about
    record Figure(String who, FigurePart part) implements SceneLayer {
    }
}
