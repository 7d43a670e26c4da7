package org.nightstep.ui.stretch;

import org.nightstep.figure.Drawing;
import org.nightstep.figure.Stretch;

/// What is seen of somebody who stretches, at a moment: can be drawn on any thread, and tells whether it is drawn already.
record FigureMoment(Stretch stretch, double seconds, Setting setting) {

    /// The person, and what lies in front of them.
    Drawing drawing() {
        return stretch.stage().figure(stretch.poseAt(seconds), setting.person(), setting.pictureSide(), setting.look());
    }
}
