package org.nightstep.ui.causes;

import java.util.List;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.visit.Visit;

/// The causes in groups.
///
/// @param by how they are grouped
public record CausesModel(Library library, Visit visit, CauseMap.Grouping by) {

    /// Groups that have a cause.
    public List<CauseMap.Group> groups() {
        return library.causeMap().groups(by).stream().filter(group -> !causes(group).isEmpty()).toList();
    }

    /// A cause may stand in several groups.
    public List<Topic> causes(CauseMap.Group group) {
        return library.topics(Section.CAUSES).stream()
                .filter(topic -> topic.kin().groups(by).stream().anyMatch(group.of()::contains)).toList();
    }

    public boolean hasSeen(Topic topic) {
        return visit.hasSeen(topic.id());
    }
}
