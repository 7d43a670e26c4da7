package org.nightstep.content.reader;

import org.nightstep.content.Assets;
import org.nightstep.content.yaml.Node;

/// Pictures are named by id: a drawn file, or a scene that the figure draws.
final class PictureFiles {

    private PictureFiles() {
    }

    /// The value names a picture that is there; else a problem at its line.
    static void require(Assets assets, Node name) {
        String picture = name.asText();
        if (!picture.isEmpty() && !assets.has("pictures/" + picture + ".svg") && !assets.has("pictures/" + picture + ".yaml")) {
            name.problem("no picture '" + picture + "'", "pictures/" + picture + ".svg or pictures/" + picture + ".yaml");
        }
    }
}
