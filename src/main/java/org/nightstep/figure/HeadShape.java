package org.nightstep.figure;

import java.util.List;

/// The shapes of a head in the frame of the skull: x to the face, y to the crown, one head high. Points are x and y in turn.
///
/// @param face     outline of face and skull
/// @param lips     between the lips from the front to the corner
/// @param ageLines what only an old face has
record HeadShape(double[] face, double[] ear, double[] earLine, double[] eye, double[] brow, double[] lips, double[] nostril,
                 double[] cheek, List<double[]> ageLines) {

    /// What covers the skull.
    ///
    /// @param earShown false under a scarf
    /// @param drape    a scarf over shoulders and chest, in the frame of the thorax; empty for none
    record Style(List<Patch> patches, List<Strand> strands, boolean earShown, double[] drape, List<Strand> drapeFolds) {
    }

    /// @param behind painted before the head
    /// @param tone   what it is made of
    record Patch(double[] points, boolean behind, Material tone) {
    }

    enum Material { HAIR, BEARD, LIGHT, BAND }

    record Strand(double[] points, boolean light) {
    }
}
