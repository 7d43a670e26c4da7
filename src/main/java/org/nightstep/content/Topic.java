package org.nightstep.content;

import java.util.List;
import java.util.Optional;

/// One page of the document in one language.
///
/// @param id      folder name under `assets/topics`
/// @param summary the one line at the top
/// @param picture id of a picture under `assets/pictures`
/// @param caption says in words what the picture shows; also its alternative text
/// @param names   what else people call it, for the index
public record Topic(String id, Section section, int order, String title, String summary,
                    String picture, String caption, List<String> names, List<Block> blocks, Kin kin, Codes codes) {

    public Optional<Block> block(String wanted) {
        return blocks.stream().filter(block -> block.id().equals(wanted)).findFirst();
    }

    /// Whether it adds to the article instead of telling it.
    public boolean isAddition() {
        return blocks.stream().allMatch(block -> block.facts().isEmpty());
    }

    /// Ids of all sources its blocks rest on, each once, in the order of the page.
    public List<String> sources() {
        return blocks.stream().flatMap(block -> block.sources().stream()).distinct().toList();
    }
}
