package org.nightstep.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Vec;

/// A room with things in it where a person can be drawn in any pose. What stands behind
/// the person is drawn once for each kind of seat that people bring.
public final class FigureStage {

    private final Wardrobe wardrobe;
    private final Anatomy anatomy;
    private final Stage stage;
    private final boolean night;
    private final List<Muscle> working;
    private final boolean legsOver;
    private final Map<String, Companion> companions;
    private final List<SceneLayer.Thing> passing;
    private final List<SceneLayer.Thing> behind;
    private final List<SceneLayer> layers;
    private final OptionalDouble ground;
    private final Map<Person.Aid, List<Mark>> backdrops = new ConcurrentHashMap<>();

    /// @param working    the muscles that glow
    /// @param companions the other people of the scene by the names that its layers give them
    /// @param ground     height of what the feet stand on, where they throw shadows
    /// @param passing    things that somebody walks past, again and again: the view goes with the person
    FigureStage(Wardrobe wardrobe, Anatomy anatomy, Stage stage, boolean night, List<Muscle> working, boolean legsOver,
                Map<String, Companion> companions, List<SceneLayer.Thing> passing, List<SceneLayer> layers, OptionalDouble ground) {
        this.wardrobe = wardrobe;
        this.anatomy = night ? anatomy.night() : anatomy;
        this.stage = stage;
        this.night = night;
        this.working = List.copyOf(working);
        this.legsOver = legsOver;
        this.companions = Map.copyOf(companions);
        this.passing = List.copyOf(passing);
        this.ground = ground;
        behind = layers.stream().takeWhile(SceneLayer.Thing.class::isInstance).map(SceneLayer.Thing.class::cast).toList();
        this.layers = List.copyOf(layers.subList(behind.size(), layers.size()));
    }

    /// The bones in a pose; everybody has the same.
    Skeleton skeleton(Pose pose) {
        return new Skeleton(wardrobe.body(), pose);
    }

    /// Ids of the people that can be drawn, the usual one first.
    public Set<String> people() {
        return wardrobe.people().keySet();
    }

    /// Width and height of every drawing.
    public double width() {
        return stage.width();
    }

    public double height() {
        return stage.height();
    }

    /// The whole picture.
    ///
    /// @param person an id of [#people()]; the usual person if it is none of them
    public Drawing drawing(Pose pose, String person, Side side) {
        return drawing(pose, person, side, Look.CLOTHED);
    }

    public Drawing drawing(Pose pose, String person, Side side, Look look) {
        List<Mark> marks = new ArrayList<>(backdrop(person));
        marks.addAll(moving(pose, person, look));
        Drawing drawing = new Drawing(stage.width(), stage.height(), marks);
        return side == Side.RIGHT ? drawing : Mirror.of(drawing);
    }

    /// Only what stands behind the person: never changes for the same person, so it can be kept as a picture.
    public Drawing backdrop(String person, Side side) {
        Drawing drawing = new Drawing(stage.width(), stage.height(), backdrop(person));
        return side == Side.RIGHT ? drawing : Mirror.of(drawing);
    }

    /// Only the person, and what lies in front of them.
    public Drawing figure(Pose pose, String person, Side side) {
        return figure(pose, person, side, Look.CLOTHED);
    }

    public Drawing figure(Pose pose, String person, Side side, Look look) {
        Drawing drawing = new Drawing(stage.width(), stage.height(), moving(pose, person, look));
        return side == Side.RIGHT ? drawing : Mirror.of(drawing);
    }

    private List<Mark> backdrop(String id) {
        Person person = wardrobe.person(id);
        return backdrops.computeIfAbsent(person.aid(), _ -> {
            Sketch sketch = new Sketch(stage);
            behind.forEach(thing -> thing.paint(sketch, person));
            return sketch.marks();
        });
    }

    private List<Mark> moving(Pose pose, String id, Look look) {
        Person person = wardrobe.person(id);
        PersonDrawing figure = drawing(person, pose, working, legsOver, look);
        Sketch sketch = new Sketch(stage);
        double walked = passing.isEmpty() ? 0 : pose.hip().x();
        passing.forEach(thing -> paintPassing(thing, sketch, person, walked));
        Sketch near = sketch.from(new Vec(-walked, 0), Side.RIGHT);
        ground.ifPresent(height -> new FootShadows(skeleton(pose), height).paint(near));
        for (SceneLayer layer : layers) {
            switch (layer) {
                case SceneLayer.Thing thing -> thing.paint(sketch, person);
                case SceneLayer.Stick stick when person.aid() == Person.Aid.STICK -> paintStick(stick, near, pose);
                case SceneLayer.Stick _ -> { }
                case SceneLayer.Cue cue -> cue.paint(sketch.faded(pose.strain().most()));
                case SceneLayer.Figure(String who, FigurePart part) when who.isEmpty() -> figure.paint(part, near);
                case SceneLayer.Figure(String who, FigurePart part) -> {
                    Companion companion = companions.get(who);
                    drawing(companion.person(), companion.pose(), List.of(), companion.legsOver(), Look.CLOTHED)
                            .paint(part, sketch.from(companion.at(), companion.faces()));
                }
            }
        }
        return sketch.marks();
    }

    /// Twice, a whole view apart, so that what leaves on one side comes in on the other.
    private void paintPassing(SceneLayer.Thing thing, Sketch sketch, Person person, double walked) {
        double past = walked % stage.span();
        thing.paint(sketch.from(new Vec(-past, 0), Side.RIGHT), person);
        thing.paint(sketch.from(new Vec(stage.span() - past, 0), Side.RIGHT), person);
    }

    private void paintStick(SceneLayer.Stick stick, Sketch sketch, Pose pose) {
        pose.nearArm().stick().ifPresent(tip -> stick.paint(sketch, skeleton(pose).nearArm().grip(), tip));
    }

    private PersonDrawing drawing(Person person, Pose pose, List<Muscle> glowing, boolean over, Look look) {
        Person lit = night ? person.night() : person;
        return switch (pose.view()) {
            case SIDE, ABOVE -> new FigureDrawing(wardrobe, anatomy, lit, pose, glowing, over, look);
            case FRONT -> new FrontFigureDrawing(wardrobe, anatomy, lit, pose, glowing, look);
        };
    }
}
