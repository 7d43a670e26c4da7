package org.nightstep.ui.causes;

import java.util.List;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.visit.Visit;

/// The leg, layer by layer, and the causes that belong to the layer that is lit.
///
/// @param layer id; empty before one is chosen
public record LayersModel(Library library, Visit visit, String layer) {

    /// From the inside out.
    public List<String> layers() {
        return List.copyOf(library.causeMap().layers().keySet());
    }

    public boolean isChosen() {
        return !layer.isEmpty();
    }

    public String picture() {
        return library.causeMap().layers().getOrDefault(layer, library.causeMap().leg());
    }

    public List<Topic> causes() {
        return library.topics().stream().filter(topic -> topic.section() == Section.CAUSES || topic.section() == Section.NEIGHBOURS)
                .filter(topic -> topic.kin().layers().contains(layer)).toList();
    }

    public boolean hasSeen(Topic topic) {
        return visit.hasSeen(topic.id());
    }
}
