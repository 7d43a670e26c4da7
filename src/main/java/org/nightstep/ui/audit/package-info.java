/// Looks over a laid-out screen as a strict reviewer would: cut words, things outside, small or crowded targets,
/// faint letters, missing spoken text. Used by the tour and by the tests. May use ui.shell and ui.part.
package org.nightstep.ui.audit;
