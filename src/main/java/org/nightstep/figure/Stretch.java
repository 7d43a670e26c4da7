package org.nightstep.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Pose;

/// A stretch that the figure shows, from `figures/<id>.yaml`. Its words are in `text/<lang>.properties` under `stretch.<id>.`:
/// `title`, `summary`, `feel`, `not-if`, `stop-if`, `step.<step>` and `key.<key pose>`.
public final class Stretch {

    /// Where a stretch stands at a moment.
    ///
    /// @param step        id of the step, to find its words
    /// @param repetition  which one, from 1; 0 before the first
    /// @param repetitions how many there are
    /// @param holding     the stretch is being held
    /// @param holdLeft    seconds until the hold ends; 0 when not holding
    /// @param breathingIn else out
    /// @param left        seconds until this step ends
    public record Phase(String step, int repetition, int repetitions, boolean holding, double holdLeft, boolean breathingIn,
                        double left) {
    }

    /// @param causes   ids of the causes it may help
    /// @param facts    ids of the article's facts
    /// @param sources  ids in `sources.yaml`
    /// @param cautions ids of what forbids it; `stretch.caution.<id>` has the words
    /// @param muscles  ids of the muscles that work and glow; `muscle.<id>` has the words
    public record About(Set<String> causes, Set<String> facts, Set<String> sources, Set<String> cautions, List<String> muscles) {
    }

    private final String id;
    private final About about;
    private final FigureStage stage;
    private final FigureStage paper;
    private final Motion motion;
    private final Map<String, Double> keyPoses;

    Stretch(String id, About about, FigureStage stage, FigureStage paper, Motion motion, Map<String, Double> keyPoses) {
        this.id = id;
        this.about = about;
        this.stage = stage;
        this.paper = paper;
        this.motion = motion;
        this.keyPoses = Collections.unmodifiableMap(new LinkedHashMap<>(keyPoses));
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
                motion.breathingIn(seconds), left);
    }

    public int repetitions() {
        return motion.steps().stream().mapToInt(Motion.Step::repetition).max().orElse(0);
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

    /// The picture of a moment on paper: small, on white, and close to the body.
    public Drawing paperDrawingAt(double seconds, String person) {
        return paper.drawing(poseAt(seconds), person, Side.RIGHT);
    }

    /// The picture of a moment.
    public Drawing drawingAt(double seconds, String person, Side side) {
        return stage.drawing(poseAt(seconds), person, side);
    }
}
