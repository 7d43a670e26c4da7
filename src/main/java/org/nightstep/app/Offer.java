package org.nightstep.app;

import org.nightstep.ui.result.StaffCall;

/// What the kiosk of this clinic offers beyond pages, stretches and the sheet.
///
/// @param wizard whether the questions are asked
record Offer(boolean wizard, StaffCall staff) {

    /// Of a clinic that set nothing.
    static final Offer USUAL = new Offer(true, StaffCall.NONE);
}
