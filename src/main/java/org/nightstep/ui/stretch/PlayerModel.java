package org.nightstep.ui.stretch;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    private static final double SLOW = 0.5;

    private final Routine routine;
    private final List<String> leftOut;
    private final Visit visit;
    private final Cast cast;
    private final Predicate<String> open;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final DoubleProperty seconds = new SimpleDoubleProperty(this, "seconds", 0);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
    private final BooleanProperty slow = new SimpleBooleanProperty(this, "slow", false);
    private Course course;
    private boolean started;

    /// @param whole with at least one stretch that is open; the others are left out
    /// @param open  whether the stretch with an id may be shown to this person
    public PlayerModel(Routine whole, Visit visit, Cast cast, Predicate<String> open) {
        routine = whole.only(open);
        leftOut = whole.stretches().stream().filter(stretch -> !open.test(stretch.id())).map(Stretch::id).toList();
        this.visit = visit;
        this.cast = cast;
        this.open = open;
        course = new Course(routine.turns());
        setting = new ReadOnlyObjectWrapper<>(this, "setting", new Setting(0, routine.turns().getFirst().side(), false, cast.present(), Look.CLOTHED));
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
        return course.stretchAt(place());
    }

    private Course.Place place() {
        return new Course.Place(setting.get().turn(), seconds.get());
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
        return course.isOver(place());
    }

    /// Between two turns.
    public boolean isGettingReady() {
        return place().isGettingReady();
    }

    public Stretch.Phase phase() {
        return stretch().phaseAt(seconds.get());
    }

    Count count() {
        Count count = Count.of(stretch(), seconds.get(), pace());
        return visit.lessMovement().get() ? count.jumping(phase().end() - phase().start()) : count;
    }

    NextUp nextUp() {
        return NextUp.of(course.turns(), place().turn(), seconds.get(), pace());
    }

    /// The person at this moment.
    FigureMoment figure() {
        return new FigureMoment(stretch(), shown(), setting.get());
    }

    /// The moment that is seen: a poster until somebody starts it.
    double shown() {
        return isAtStart() ? stretch().poster() : isStill() ? settled() : seconds.get();
    }

    /// What stands behind the person and never moves.
    public Drawing backdrop() {
        return stretch().stage().backdrop(setting.get().person(), setting.get().pictureSide());
    }

    /// Whether the picture changes at once from pose to pose.
    boolean isStill() {
        return visit.lessMovement().get();
    }

    /// The moment at which the body has come into the pose of the present step.
    double settled() {
        return stretch().settledAt(seconds.get());
    }

    /// Goes on where another one stands.
    void takeUp(PlayerModel before) {
        course = before.course;
        setting.set(before.setting.get());
        seconds.set(before.seconds.get());
        slow.set(before.slow.get());
        started = before.started;
        playing.set(before.playing.get());
    }

    public void play() {
        if (isFinished()) {
            go(Course.Place.START);
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
        go(isFinished() ? Course.Place.START : new Course.Place(place().turn(), 0));
        run();
    }

    /// To the start of the next step; after the last one it is over.
    public void stepOn() {
        go(course.stepOn(place()));
    }

    /// To the start of this step, or of the one before where this one has just begun.
    public void stepBack() {
        go(course.stepBack(place()));
    }

    public void slower() {
        slow.set(!slow.get());
    }

    /// The other leg works now; the turn of that leg goes to this one.
    public void changeLeg() {
        if (leg().isPresent()) {
            course = course.withOtherLegs(stretch());
            setting.set(setting.get().at(place().turn(), side(place().turn())));
        }
    }

    /// Exchanges left and right of the picture only.
    public void mirror() {
        setting.set(setting.get().mirror());
    }

    /// Shows the muscles, or the clothes again.
    public void view() {
        setting.set(setting.get().otherLook());
    }

    /// Somebody else shows it.
    public void choosePerson() {
        cast.next();
        setting.set(setting.get().shownBy(cast.present()));
    }

    private Side side(int turn) {
        return course.turns().get(turn).side();
    }

    /// The picture first: until the moment is set as well, the one before it is shown for an instant. At the end it stops.
    private void go(Course.Place to) {
        setting.set(setting.get().at(to.turn(), side(to.turn())));
        seconds.set(to.seconds());
        if (isFinished()) {
            playing.set(false);
        }
    }

    private double pace() {
        return slow.get() ? SLOW : 1;
    }

    /// Time has passed.
    public void advance(double elapsedSeconds) {
        if (playing.get()) {
            go(course.after(place(), elapsedSeconds, pace()));
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
