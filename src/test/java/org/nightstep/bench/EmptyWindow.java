package org.nightstep.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.Duration;
import java.time.Instant;

/// The least that JavaFX can show: an empty window, and the time it took. What the kiosk's start is measured against.
public final class EmptyWindow extends Application {

    /// Entry beside the application class, so that JavaFX's own launcher is not part of it.
    static final class Start {
        private Start() {
        }

        public static void main(String[] arguments) {
            Application.launch(EmptyWindow.class);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Group(), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            /// The second pulse begins when the first has been painted.
            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
                    System.err.println("milestone first-frame " + Duration.between(started, Instant.now()).toMillis());
                    Platform.exit();
                }
            }
        }.start();
    }
}
