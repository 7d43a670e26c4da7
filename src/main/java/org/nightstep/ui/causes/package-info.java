/// Ways to a cause for somebody who does not know its name: the map of causes, the leg and its layers, two causes side
/// by side. May use ui.shell, ui.part, ui.picture, ui.theme, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.causes;
