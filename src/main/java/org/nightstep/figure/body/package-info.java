/// The body as numbers: its proportions, a pose, the bones solved from a pose, the limits of its joints.
/// Knows nothing of colours or painting. May use `figure.geometry` and, to read `assets/figures`, content's YAML reader.
package org.nightstep.figure.body;
