package org.nightstep.ui.shell;

import javafx.scene.layout.Region;

/// Lets a screen open something above itself, such as the meaning of a word, without leaving it.
public interface Asides {

    /// Shows something above the screen until it is closed.
    void open(String title, Region content);

    void close();
}
