package org.nightstep.ui.part;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.YamlFile;

/// The icon family: round strokes on a box of 24 units, coloured by the theme.
public final class Icons {

    private static final String FILE = "theme/icons.yaml";
    private static final double BOX = 24;

    /// @param path drawn as a stroke; may be empty
    /// @param fill drawn filled; may be empty
    private record Icon(String path, String fill) {
    }

    private final Map<String, Icon> icons;

    private Icons(Map<String, Icon> icons) {
        this.icons = icons;
    }

    public static Icons read(Assets assets, Problems problems) {
        Map<String, Icon> icons = new LinkedHashMap<>();
        YamlFile.read(assets, FILE, problems).entries().forEach((id, node) -> {
            node.only("path", "fill");
            icons.put(id, new Icon(node.text("path", ""), node.text("fill", "")));
        });
        return new Icons(icons);
    }

    /// An icon of so many units across. Decoration: its key or card says the words.
    ///
    /// @throws IllegalArgumentException when no icon has this id
    public Node node(String id, double size) {
        Icon icon = icons.get(id);
        if (icon == null) {
            throw new IllegalArgumentException("no icon '" + id + "' in " + FILE);
        }
        var group = new Group(new Rectangle(BOX, BOX, null));
        add(group, icon.path(), "line");
        add(group, icon.fill(), "solid");
        group.setScaleX(size / BOX);
        group.setScaleY(size / BOX);
        var box = new StackPane(new Group(group));
        box.getStyleClass().add("icon");
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }

    private static void add(Group group, String content, String style) {
        if (!content.isEmpty()) {
            var path = new SVGPath();
            path.setContent(content);
            path.getStyleClass().add(style);
            group.getChildren().add(path);
        }
    }
}
