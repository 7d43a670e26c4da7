package org.nightstep.figure;

import java.util.List;

/// A picture as plain shapes, from (0, 0) at the upper left to (width, height).
public record Drawing(double width, double height, List<Mark> marks) {
}
