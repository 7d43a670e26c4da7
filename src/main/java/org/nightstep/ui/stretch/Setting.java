package org.nightstep.ui.stretch;

import org.nightstep.figure.Look;
import org.nightstep.figure.Side;

/// What the picture of the player shows, besides the moment.
///
/// @param turn     which one, from 0
/// @param side     of the leg that works
/// @param mirrored left and right of the picture are exchanged, to be followed as in a mirror
/// @param person   id of who shows it
/// @param look     clothed, or with the muscles to be seen
record Setting(int turn, Side side, boolean mirrored, String person, Look look) {

    /// Where the leg that works is seen.
    Side pictureSide() {
        return mirrored ? side.other() : side;
    }

    Setting at(int newTurn, Side itsSide) {
        return new Setting(newTurn, itsSide, mirrored, person, look);
    }

    Setting mirror() {
        return new Setting(turn, side, !mirrored, person, look);
    }

    Setting otherLook() {
        return new Setting(turn, side, mirrored, person, look == Look.CLOTHED ? Look.MUSCLES : Look.CLOTHED);
    }

    Setting shownBy(String another) {
        return new Setting(turn, side, mirrored, another, look);
    }
}
