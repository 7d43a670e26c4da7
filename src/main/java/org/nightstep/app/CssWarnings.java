package org.nightstep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Hears what JavaFX says about the stylesheets while it is open. Such warnings cost seconds and mean that
/// something is not drawn as meant.
final class CssWarnings implements AutoCloseable {

    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> heard = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public synchronized void publish(LogRecord said) {
            heard.add(said.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    CssWarnings() {
        logger.addHandler(ear);
    }

    List<String> heard() {
        return heard.stream().distinct().toList();
    }

    @Override
    public void close() {
        logger.removeHandler(ear);
    }
}
