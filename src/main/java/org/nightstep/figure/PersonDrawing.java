package org.nightstep.figure;

/// One person in one pose, painted part by part.
interface PersonDrawing {

    void paint(FigurePart part, Sketch sketch);
}
