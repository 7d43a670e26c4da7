/// Staff print a sheet for somebody who was not asked the questions.
/// May use ui.shell, ui.part, ui.picture, ui.theme, ui.handover, sheet, visit and what visit uses. Knows no other screen, only routes.
package org.nightstep.ui.quickprint;
