package org.nightstep.app;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// Where slow work is done, and where its result is shown.
record Threads(Executor background, Executor foreground) {

    /// One worker at a time, off the FX thread, which does not keep the program alive.
    static Threads ofKiosk() {
        return new Threads(worker("sheets"), Platform::runLater);
    }

    /// Does one thing after another on a thread of this name, which does not keep the program alive.
    static Executor worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Everything at once, in order: for pictures of screens and for tests.
    static Threads atOnce() {
        return new Threads(Runnable::run, Runnable::run);
    }
}
