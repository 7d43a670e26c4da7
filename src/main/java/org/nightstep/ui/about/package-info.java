/// What this kiosk is and is not, which state its content has, and all the sources it rests on.
/// May use ui.shell, ui.part, ui.picture, ui.theme, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.about;
