/// The A–Z: every page by its title and by everyday words, and every word that is explained.
/// May use ui.shell, ui.part, ui.picture, ui.theme, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.index;
