package org.nightstep.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Pose;

/// A stretch that the figure shows, from `figures/<id>.yaml`. Its words are in `text/<lang>.properties` under `stretch.<id>.`:
/// `title`, `summary`, `feel`, `not-if`, `stop-if`, `dose`, `step.<step>` and `key.<key pose>`.
public final class Stretch {

    /// Where a stretch stands at a moment.
    ///
    /// @param step        id of the step, to find its words
    /// @param repetition  which one, from 1; 0 before the first and after the last
    /// @param repetitions how many there are
    /// @param holding     the stretch is being held
    /// @param holdLeft    seconds until the hold ends; 0 when not holding
    /// @param breathingIn else out
    /// @param start       of this step, in seconds from the beginning
    /// @param end         of this step
    /// @param left        seconds until this step ends
    public record Phase(String step, int repetition, int repetitions, boolean holding, double holdLeft, boolean breathingIn,
                        double start, double end, double left) {
    }

    /// @param causes   ids of the causes it may help
    /// @param facts    ids of the article's facts
    /// @param sources  ids in `sources.yaml`
    /// @param cautions ids of what forbids it; `stretch.caution.<id>` has the words
    /// @param muscles  ids of the muscles that work and glow; `muscle.<id>` has the words
    /// @param eachLeg  one leg after the other; else both work together
    /// @param easier   id of a gentler stretch, if there is one
    /// @param harder   id of a stronger stretch, if there is one
    public record About(Set<String> causes, Set<String> facts, Set<String> sources, Set<String> cautions, List<String> muscles, Place place,
                        boolean eachLeg, Optional<String> easier, Optional<String> harder) {
    }

    /// @param start in seconds from the beginning
    /// @param end   likewise
    public record Hold(double start, double end) {
    }

    private final String id;
    private final About about;
    private final FigureStage stage;
    private final FigureStage paper;
    private final Motion motion;
    private final Map<String, Double> keyPoses;
    private final Map<String, Solid> solids;
    private final int repetitions;

    Stretch(String id, About about, FigureStage stage, FigureStage paper, Motion motion, Map<String, Double> keyPoses,
            Map<String, Solid> solids) {
        this.id = id;
        this.about = about;
        this.stage = stage;
        this.paper = paper;
        this.motion = motion;
        this.keyPoses = Collections.unmodifiableMap(new LinkedHashMap<>(keyPoses));
        this.solids = Map.copyOf(solids);
        repetitions = motion.steps().stream().mapToInt(Motion.Step::repetition).max().orElse(0);
    }

    /// What is wrong is added to the problems; the stretch can be drawn all the same.
    public static Stretch read(Assets assets, String id, Problems problems) {
        return StretchReader.read(assets, id, problems);
    }

    public String id() {
        return id;
    }

    public About about() {
        return about;
    }

    /// What no limb passes through, by name: the floor, a wall, a seat.
    public Map<String, Solid> solids() {
        return solids;
    }

    /// Where it is drawn on glass.
    public FigureStage stage() {
        return stage;
    }

    /// Seconds.
    public double duration() {
        return motion.duration();
    }

    /// The body at a moment; the same for the same moment. Before the start it is the first, after the end the last pose.
    public Pose poseAt(double seconds) {
        return motion.poseAt(seconds);
    }

    public Phase phaseAt(double seconds) {
        Motion.Step step = motion.stepAt(seconds);
        double left = Math.max(0, step.end() - Math.max(seconds, step.start()));
        return new Phase(step.id(), step.repetition(), repetitions(), step.hold(), step.hold() ? left : 0,
                motion.breathingIn(seconds), step.start(), step.end(), left);
    }

    /// The moment at which the body has come into the pose of the present step.
    public double settledAt(double seconds) {
        Motion.Step step = motion.stepAt(seconds);
        return step.start() + step.move();
    }

    /// The holds after a moment, as their first and last second.
    public List<Hold> holdsAfter(double seconds) {
        return motion.steps().stream().filter(step -> step.hold() && step.start() > seconds)
                .map(step -> new Hold(step.start(), step.end())).toList();
    }

    /// How many repetitions are done at a moment, the present one by its share of the hold, or of all of it where nothing is held.
    public double repetitionsDone(double seconds) {
        return IntStream.rangeClosed(1, repetitions()).mapToDouble(repetition -> share(repetition, seconds)).sum();
    }

    private double share(int repetition, double seconds) {
        List<Motion.Step> all = motion.steps().stream().filter(step -> step.repetition() == repetition).toList();
        List<Motion.Step> holds = all.stream().filter(Motion.Step::hold).toList();
        List<Motion.Step> counted = holds.isEmpty() ? all : holds;
        double whole = counted.stream().mapToDouble(step -> step.end() - step.start()).sum();
        return counted.stream().mapToDouble(step -> Math.clamp(seconds, step.start(), step.end()) - step.start()).sum() / whole;
    }

    public Dose dose() {
        return Dose.of(motion.steps());
    }

    public int repetitions() {
        return repetitions;
    }

    Motion motion() {
        return motion;
    }

    /// Ids of the steps in the order they first come.
    public List<String> steps() {
        return motion.steps().stream().map(Motion.Step::id).distinct().toList();
    }

    /// When each step starts, in seconds: for "step on" and "step back".
    public List<Double> starts() {
        return motion.steps().stream().map(Motion.Step::start).toList();
    }

    /// Moments that tell the whole stretch in a few still pictures, by name.
    public Map<String, Double> keyPoses() {
        return keyPoses;
    }

    /// When the second repetition starts, or the whole ends if there is only one.
    double firstRoundEnds() {
        return motion.steps().stream().filter(step -> step.repetition() == 2).mapToDouble(Motion.Step::start).findFirst().orElse(duration());
    }

    /// The moment that shows best what it is about: the last of the key poses.
    public double poster() {
        return keyPoses.values().stream().reduce(0.0, (_, last) -> last);
    }

    /// What the pose of a moment shows, for somebody who does not see it.
    public List<PoseSign> signsAt(double seconds) {
        return PoseSign.of(stage.skeleton(poseAt(seconds)), solids);
    }

    /// The picture of a moment on paper: small, on white, and close to the body.
    public Drawing paperDrawingAt(double seconds, String person) {
        return paper.drawing(poseAt(seconds), person, Side.RIGHT);
    }

    /// Of that picture only the person, and what lies in front of them.
    Drawing paperFigureAt(double seconds, String person) {
        return paper.figure(poseAt(seconds), person, Side.RIGHT);
    }

    /// The picture of a moment.
    public Drawing drawingAt(double seconds, String person, Side side) {
        return stage.drawing(poseAt(seconds), person, side);
    }
}
