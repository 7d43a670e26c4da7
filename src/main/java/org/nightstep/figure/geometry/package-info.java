/// Plain plane geometry the figure is built from: points, closed curves, limbs of changing width, two-bone reach.
/// Lengths are in head heights (one is the height of the drawn person's head), y points up, angles are degrees counted
/// anticlockwise with 0 to the right. May use nothing but the JDK.
package org.nightstep.figure.geometry;
