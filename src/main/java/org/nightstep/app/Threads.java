package org.nightstep.app;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// Where slow work is done, and where its result is shown.
///
/// @param background one thing after another
/// @param waiting    for others, such as a printer: nothing else waits behind it
/// @param painting   the frames of what moves: nothing slow stands before them
record Threads(Executor background, Executor waiting, Executor painting, Executor foreground) {

    /// Off the FX thread; none keeps the program alive.
    static Threads ofKiosk() {
        return new Threads(worker("sheets"),
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("waiting").factory()),
                worker("painting"), Platform::runLater);
    }

    /// Does one thing after another on a thread of this name, which does not keep the program alive.
    static Executor worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Everything at once, in order: for pictures of screens and for tests.
    static Threads atOnce() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run);
    }
}
