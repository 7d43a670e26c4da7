package org.nightstep.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightstep.figure.body.Pose;

/// A room with things in it where a person can be drawn in any pose. What stands behind the person is drawn once.
public final class FigureStage {

    private final Wardrobe wardrobe;
    private final Anatomy anatomy;
    private final Stage stage;
    private final boolean night;
    private final List<Muscle> working;
    private final boolean legsOver;
    private final Map<String, Companion> companions;
    private final List<SceneLayer> layers;
    private final List<Mark> backdrop;

    /// @param working    the muscles that glow
    /// @param companions the other people of the scene by the names that its layers give them
    FigureStage(Wardrobe wardrobe, Anatomy anatomy, Stage stage, boolean night, List<Muscle> working, boolean legsOver,
                Map<String, Companion> companions, List<SceneLayer> layers) {
        this.wardrobe = wardrobe;
        this.anatomy = night ? anatomy.night() : anatomy;
        this.stage = stage;
        this.night = night;
        this.working = List.copyOf(working);
        this.legsOver = legsOver;
        this.companions = Map.copyOf(companions);
        int behind = 0;
        Sketch sketch = new Sketch(stage);
        while (behind < layers.size() && layers.get(behind) instanceof SceneLayer.Prop prop) {
            prop.paint(sketch);
            behind++;
        }
        backdrop = sketch.marks();
        this.layers = List.copyOf(layers.subList(behind, layers.size()));
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
        List<Mark> marks = new ArrayList<>(backdrop);
        marks.addAll(moving(pose, person, look));
        Drawing drawing = new Drawing(stage.width(), stage.height(), marks);
        return side == Side.RIGHT ? drawing : Mirror.of(drawing);
    }

    /// Only what stands behind the person: never changes, so it can be kept as a picture.
    public Drawing backdrop(Side side) {
        Drawing drawing = new Drawing(stage.width(), stage.height(), backdrop);
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

    private List<Mark> moving(Pose pose, String id, Look look) {
        FigureDrawing figure = drawing(wardrobe.person(id), pose, working, legsOver, look);
        Sketch sketch = new Sketch(stage);
        for (SceneLayer layer : layers) {
            switch (layer) {
                case SceneLayer.Prop prop -> prop.paint(sketch);
                case SceneLayer.Figure(String who, FigurePart part) when who.isEmpty() -> figure.paint(part, sketch);
                case SceneLayer.Figure(String who, FigurePart part) -> {
                    Companion companion = companions.get(who);
                    drawing(companion.person(), companion.pose(), List.of(), companion.legsOver(), Look.CLOTHED)
                            .paint(part, sketch.from(companion.at(), companion.faces()));
                }
            }
        }
        return sketch.marks();
    }

    private FigureDrawing drawing(Person person, Pose pose, List<Muscle> glowing, boolean over, Look look) {
        return new FigureDrawing(wardrobe, anatomy, night ? person.night() : person, pose, glowing, over, look);
    }
}
