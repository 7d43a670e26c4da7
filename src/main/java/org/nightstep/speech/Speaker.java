package org.nightstep.speech;

/// Says words aloud, one thing at a time. Never waits for the words to be said, and never throws when they cannot be.
public interface Speaker {

    /// Whether there is a voice at all; where there is none, no key offers it.
    boolean isAvailable();

    /// Says these words in place of what is being said.
    ///
    /// @param text     as it stands on the screen; marks that are no words are left out
    /// @param language BCP 47 tag of the voice, such as `en-us`
    void say(String text, String language);

    /// Says no more.
    void stop();

    /// Whether something is being said.
    boolean isSpeaking();
}
