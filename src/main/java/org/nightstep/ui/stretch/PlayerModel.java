package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Look;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// A routine, or a stretch with one leg and the other, being shown: how far it has come, and whether it runs. Starts still.
public final class PlayerModel {

    /// A touch on "step back" within this time goes to the step before, and not to the start of the same step.
    private static final double SAME_STEP = 1.0;
    private static final double SLOW = 0.5;

    /// What the picture shows, besides the moment.
    ///
    /// @param turn     which one, from 0
    /// @param side     of the leg that works
    /// @param mirrored left and right of the picture are exchanged, to be followed as in a mirror
    /// @param person   id of who shows it
    /// @param look     clothed, or with the muscles to be seen
    record Setting(int turn, Side side, boolean mirrored, String person, Look look) {
    }

    /// Where a step begins.
    private record Stop(int turn, double seconds) {

        boolean isAfter(int otherTurn, double otherSeconds) {
            return turn > otherTurn || turn == otherTurn && seconds > otherSeconds;
        }
    }

    private final Routine routine;
    private final List<String> leftOut;
    private final Visit visit;
    private final Cast cast;
    private final Predicate<String> open;
    private final List<Routine.Turn> turns;
    private final List<Stop> stops;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final DoubleProperty seconds = new SimpleDoubleProperty(this, "seconds", 0);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
    private final BooleanProperty slow = new SimpleBooleanProperty(this, "slow", false);
    private boolean started;

    /// @param whole with at least one stretch that is open; the others are left out
    /// @param open  whether the stretch with an id may be shown to this person
    public PlayerModel(Routine whole, Visit visit, Cast cast, Predicate<String> open) {
        routine = whole.only(open);
        leftOut = whole.stretches().stream().filter(stretch -> !open.test(stretch.id())).map(Stretch::id).toList();
        this.visit = visit;
        this.cast = cast;
        this.open = open;
        turns = new ArrayList<>(routine.turns());
        stops = IntStream.range(0, turns.size()).boxed().flatMap(turn -> Stream.concat(
                turn > 0 ? Stream.of(-Routine.READY) : Stream.empty(), turns.get(turn).stretch().starts().stream())
                .map(start -> new Stop(turn, start))).toList();
        setting = new ReadOnlyObjectWrapper<>(this, "setting", new Setting(0, turns.getFirst().side(), false, cast.present(), Look.CLOTHED));
    }

    /// Seconds since the start of the present turn; below 0 while getting ready for it.
    public ReadOnlyDoubleProperty seconds() {
        return seconds;
    }

    public ReadOnlyBooleanProperty playing() {
        return playing;
    }

    /// Whether movement is shown at half speed. A hold lasts as long as it always does.
    public ReadOnlyBooleanProperty slow() {
        return slow;
    }

    ReadOnlyObjectProperty<Setting> setting() {
        return setting.getReadOnlyProperty();
    }

    /// What is shown: of a routine, what is open to this person.
    public Routine routine() {
        return routine;
    }

    /// Ids of the stretches of the routine that are not for this person now.
    public List<String> leftOut() {
        return leftOut;
    }

    /// Where the player stands.
    enum Face { READING, RUNNING, PAUSED, OVER }

    Face face() {
        return isFinished() ? Face.OVER : isAtStart() ? Face.READING : playing.get() ? Face.RUNNING : Face.PAUSED;
    }

    /// Starts by itself where the routine says so, unless something was left out: that is read first.
    void open() {
        if (routine.atOnce() && leftOut.isEmpty()) {
            play();
        }
    }

    public Stretch stretch() {
        return turns.get(turn()).stretch();
    }

    private int turn() {
        return setting.get().turn();
    }

    /// The leg that works now; empty where both do.
    public Optional<Side> leg() {
        return stretch().about().eachLeg() ? Optional.of(setting.get().side()) : Optional.empty();
    }

    /// Ids of what forbids any of the stretches.
    public List<String> cautions() {
        return routine.stretches().stream().flatMap(stretch -> stretch.about().cautions().stream()).distinct().toList();
    }

    /// Nobody has started it yet.
    public boolean isAtStart() {
        return !started;
    }

    public boolean isFinished() {
        return turn() == turns.size() - 1 && seconds.get() >= stretch().duration();
    }

    /// Between two turns.
    public boolean isGettingReady() {
        return seconds.get() < 0;
    }

    public Stretch.Phase phase() {
        return stretch().phaseAt(seconds.get());
    }

    Count count() {
        Count count = Count.of(stretch(), seconds.get(), pace(false));
        return visit.lessMovement().get() ? count.jumping(phase().end() - phase().start()) : count;
    }

    NextUp nextUp() {
        return NextUp.of(turns, turn(), seconds.get(), pace(false));
    }

    /// The person, and what lies in front of them, at this moment.
    public Drawing figure() {
        return stretch().stage().figure(stretch().poseAt(shown()), setting.get().person(), pictureSide(), setting.get().look());
    }

    /// The moment that is seen: a poster until somebody starts it.
    double shown() {
        return isAtStart() ? stretch().poster() : isStill() ? settled() : seconds.get();
    }

    /// What stands behind the person and never moves.
    public Drawing backdrop() {
        return stretch().stage().backdrop(setting.get().person(), pictureSide());
    }

    /// Whether the picture changes at once from pose to pose.
    boolean isStill() {
        return visit.lessMovement().get();
    }

    /// The moment at which the body has come into the pose of the present step.
    double settled() {
        return stretch().settledAt(seconds.get());
    }

    private Side pictureSide() {
        return setting.get().mirrored() ? other(setting.get().side()) : setting.get().side();
    }

    private static Side other(Side side) {
        return side == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    }

    /// Goes on where another one stands.
    void takeUp(PlayerModel before) {
        turns.clear();
        turns.addAll(before.turns);
        setting.set(before.setting.get());
        seconds.set(before.seconds.get());
        slow.set(before.slow.get());
        started = before.started;
        playing.set(before.playing.get());
    }

    public void play() {
        if (isFinished()) {
            go(0, 0);
        }
        run();
    }

    private void run() {
        started = true;
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
    }

    /// The present turn from its start, or all of it when it is over, running.
    public void again() {
        go(isFinished() ? 0 : turn(), 0);
        run();
    }

    /// To the start of the next step; after the last one it is over.
    public void stepOn() {
        stops.stream().filter(stop -> stop.isAfter(turn(), seconds.get())).findFirst()
                .ifPresentOrElse(stop -> go(stop.turn(), stop.seconds()), this::finish);
    }

    /// To the start of this step, or of the one before where this one has just begun.
    public void stepBack() {
        Stop to = stops.stream().takeWhile(stop -> !stop.isAfter(turn(), seconds.get() - SAME_STEP)).reduce(stops.getFirst(), (_, last) -> last);
        go(to.turn(), to.seconds());
    }

    public void slower() {
        slow.set(!slow.get());
    }

    /// The other leg works now; the turn of that leg goes to this one.
    public void changeLeg() {
        if (leg().isPresent()) {
            turns.replaceAll(turn -> turn.stretch() == stretch() ? new Routine.Turn(turn.stretch(), other(turn.side())) : turn);
            set(turn(), setting.get().mirrored(), setting.get().look());
        }
    }

    /// Exchanges left and right of the picture only.
    public void mirror() {
        set(turn(), !setting.get().mirrored(), setting.get().look());
    }

    /// Shows the muscles, or the clothes again.
    public void view() {
        set(turn(), setting.get().mirrored(), setting.get().look() == Look.CLOTHED ? Look.MUSCLES : Look.CLOTHED);
    }

    /// Somebody else shows it.
    public void choosePerson() {
        cast.next();
        set(turn(), setting.get().mirrored(), setting.get().look());
    }

    private void set(int turn, boolean mirrored, Look look) {
        setting.set(new Setting(turn, turns.get(turn).side(), mirrored, cast.present(), look));
    }

    /// The picture first: until the moment is set as well, the one before it is shown for an instant.
    private void go(int turn, double at) {
        set(turn, setting.get().mirrored(), setting.get().look());
        seconds.set(at);
    }

    private void finish() {
        go(turns.size() - 1, turns.getLast().stretch().duration());
        playing.set(false);
    }

    private double pace(boolean holding) {
        return slow.get() && !holding ? SLOW : 1;
    }

    /// Time has passed.
    public void advance(double elapsedSeconds) {
        double left = elapsedSeconds;
        while (left > 0 && playing.get()) {
            double pace = isGettingReady() ? 1 : pace(phase().holding());
            double end = isGettingReady() ? 0 : phase().end();
            double needed = (end - seconds.get()) / pace;
            if (needed > left) {
                seconds.set(seconds.get() + left * pace);
                return;
            }
            left -= needed;
            reach(end);
        }
    }

    /// A step, or getting ready, is over.
    private void reach(double end) {
        if (end < stretch().duration()) {
            seconds.set(end);
        } else if (turn() + 1 < turns.size()) {
            go(turn() + 1, -Routine.READY);
        } else {
            finish();
        }
    }

    /// A gentler stretch in place of this one.
    public Optional<String> easier() {
        return neighbour(stretch().about().easier());
    }

    /// A stronger stretch in place of this one.
    public Optional<String> harder() {
        return neighbour(stretch().about().harder());
    }

    private Optional<String> neighbour(Optional<String> stretch) {
        return routine.isSingle() ? stretch.filter(open) : Optional.empty();
    }

    private List<SheetItem> items() {
        return routine.stretches().stream().<SheetItem>map(stretch -> new SheetItem.Exercise(stretch.id())).toList();
    }

    public boolean isOnSheet() {
        return items().stream().allMatch(visit::takes);
    }

    public void takeHome() {
        items().forEach(visit::take);
    }
}
