/// Pictures and the figure on glass: vector files and drawings become images of just the size they are shown at.
/// May use content, figure and language.
package org.nightstep.ui.picture;
