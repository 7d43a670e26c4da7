/// Pictures on glass: paints drawings of the figure on a canvas. May use `figure` and JavaFX.
package org.nightstep.ui.picture;
