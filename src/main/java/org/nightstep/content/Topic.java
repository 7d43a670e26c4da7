package org.nightstep.content;

import java.util.List;

/// One page of the document in one language.
///
/// @param id      folder name under `assets/topics`
/// @param summary the one line at the top
/// @param picture id of a picture under `assets/pictures`
/// @param caption says in words what the picture shows; also its alternative text
public record Topic(String id, Section section, int order, String title, String summary,
                    String picture, String caption, List<Block> blocks, Codes codes) {
}
