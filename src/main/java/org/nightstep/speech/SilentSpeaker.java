package org.nightstep.speech;

/// Says nothing.
public enum SilentSpeaker implements Speaker {

    /// There is no voice.
    MISSING,
    /// There is a voice, whose sound is off: for pictures of a kiosk as it stands in a clinic.
    MUTED;

    @Override
    public boolean isAvailable() {
        return this == MUTED;
    }

    @Override
    public void say(String text, String language) {
    }

    @Override
    public void stop() {
    }

    @Override
    public boolean isSpeaking() {
        return false;
    }
}
