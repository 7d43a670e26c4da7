package org.nightstep.ui.result;

import java.util.function.Consumer;

/// Calls a member of staff to the kiosk, where the clinic has a way to do that. Says nothing of the person.
public interface StaffCall {

    /// A clinic without one.
    StaffCall NONE = new StaffCall() {

        @Override
        public boolean isPossible() {
            return false;
        }

        @Override
        public void call(Consumer<Boolean> done) {
            done.accept(false);
        }
    };

    boolean isPossible();

    /// @param done told on the FX thread whether the call went out
    void call(Consumer<Boolean> done);
}
