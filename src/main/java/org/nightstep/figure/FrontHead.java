package org.nightstep.figure;

import java.util.List;
import java.util.Map;

/// A head as seen from the front, in the frame of the skull: x to the right of the picture, y to the crown, one head high.
/// Points are x and y in turn. What comes in pairs is that of the right side.
///
/// @param face     outline
/// @param brow     from the inner to the outer end
/// @param lips     between the lips from the middle to the corner
/// @param bridge   in the shade beside the nose
/// @param ageLines what only an old face has
/// @param styles   by name, the same as from the side
record FrontHead(double[] face, double[] ear, double[] earLine, double[] eye, double[] brow, double[] lips, double[] lowerLip,
                 double[] nose, double[] bridge, double[] cheek, List<double[]> ageLines, Map<String, HeadShape.Style> styles) {
}
