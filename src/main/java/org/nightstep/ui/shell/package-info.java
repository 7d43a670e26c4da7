/// What every screen stands in: the scaled surface, the frame with its bar, overlays, routes and the way between them.
/// May use ui.part, ui.picture, ui.theme, speech, visit and what visit uses. Knows no screen.
package org.nightstep.ui.shell;
