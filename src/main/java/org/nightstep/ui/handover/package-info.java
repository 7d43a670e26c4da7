/// A finished sheet on its way from the screen to paper, for every screen that hands out sheets.
/// May use sheet. Knows no screen and no printer.
package org.nightstep.ui.handover;
