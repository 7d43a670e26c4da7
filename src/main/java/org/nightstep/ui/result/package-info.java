/// What the questions came to: how soon, what may fit, what to do and what not.
/// May use ui.shell, ui.part, ui.picture, ui.theme, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.result;
