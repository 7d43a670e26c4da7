/// The take-home sheet: what is on it, how it looks, and keeping or printing it.
/// May use ui.shell, ui.part, ui.picture, ui.theme, ui.handover, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.takehome;
