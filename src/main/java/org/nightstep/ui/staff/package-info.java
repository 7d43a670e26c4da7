/// What staff look up: the codes of the causes.
/// May use ui.shell, ui.part, ui.picture, ui.theme, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.staff;
