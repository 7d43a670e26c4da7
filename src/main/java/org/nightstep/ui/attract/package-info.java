/// The still screen that waits for somebody to touch it.
/// May use ui.shell, ui.part, ui.picture, ui.theme, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.attract;
