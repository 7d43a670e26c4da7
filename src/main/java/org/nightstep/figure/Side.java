package org.nightstep.figure;

/// Which leg works. The figure looks to the right with its right leg toward the viewer; the left leg is its mirror picture.
public enum Side {
    RIGHT, LEFT
}
