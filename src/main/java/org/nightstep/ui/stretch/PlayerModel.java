package org.nightstep.ui.stretch;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// A stretch being shown: how far it has come, for which leg, and whether it runs. Starts still.
public final class PlayerModel {

    private final Stretch stretch;
    private final Visit visit;
    private final DoubleProperty seconds = new SimpleDoubleProperty(this, "seconds", 0);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
    private final SimpleBooleanProperty left = new SimpleBooleanProperty(this, "left", false);

    public PlayerModel(Stretch stretch, Visit visit) {
        this.stretch = stretch;
        this.visit = visit;
    }

    /// Seconds since the start of the stretch.
    public ReadOnlyDoubleProperty seconds() {
        return seconds;
    }

    public ReadOnlyBooleanProperty playing() {
        return playing;
    }

    /// Whether the left leg works.
    public ReadOnlyBooleanProperty left() {
        return left;
    }

    public String id() {
        return stretch.id();
    }

    /// Ids of the steps in the order they first come.
    public List<String> steps() {
        return stretch.steps();
    }

    /// Ids of what forbids the stretch.
    public List<String> cautions() {
        return stretch.about().cautions().stream().sorted().toList();
    }

    public boolean isAtStart() {
        return seconds.get() == 0 && !playing.get();
    }

    public boolean isFinished() {
        return seconds.get() >= stretch.duration();
    }

    public Stretch.Phase phase() {
        return stretch.phaseAt(seconds.get());
    }

    /// How much of the present hold has passed, 0 to 1; 0 when not holding.
    public double holdShare() {
        Stretch.Phase phase = phase();
        return phase.holding() ? 1 - phase.holdLeft() / holdSeconds(phase) : 0;
    }

    private double holdSeconds(Stretch.Phase phase) {
        double now = seconds.get();
        double start = stretch.starts().stream().filter(each -> each <= now).reduce((_, last) -> last).orElse(0.0);
        return now + phase.holdLeft() - start;
    }

    /// The person, and what lies in front of them, at this moment.
    public Drawing figure() {
        return stretch.stage().figure(stretch.poseAt(seconds.get()), visit.person().get(), side());
    }

    /// What stands behind the person and never moves.
    public Drawing backdrop() {
        return stretch.stage().backdrop(visit.person().get(), side());
    }

    private Side side() {
        return left.get() ? Side.LEFT : Side.RIGHT;
    }

    /// Goes on where another one stands.
    void takeUp(PlayerModel other) {
        seconds.set(other.seconds.get());
        left.set(other.left.get());
        playing.set(other.playing.get());
    }

    public void play() {
        if (isFinished()) {
            seconds.set(0);
        }
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
    }

    /// From the start, running.
    public void again() {
        seconds.set(0);
        playing.set(true);
    }

    public void changeLeg() {
        left.set(!left.get());
    }

    /// Time has passed.
    public void advance(double elapsedSeconds) {
        double to = Math.min(stretch.duration(), seconds.get() + elapsedSeconds);
        seconds.set(to);
        if (to >= stretch.duration()) {
            playing.set(false);
        }
    }

    public boolean isOnSheet() {
        return visit.takes(new SheetItem.Exercise(stretch.id()));
    }

    public void takeHome() {
        visit.take(new SheetItem.Exercise(stretch.id()));
    }
}
