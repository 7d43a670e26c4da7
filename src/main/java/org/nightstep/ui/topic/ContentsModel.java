package org.nightstep.ui.topic;

import java.util.Arrays;
import java.util.List;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.visit.Visit;

/// Which parts there are, which pages in each, and which of these the person has opened.
public record ContentsModel(Library library, Visit visit) {

    /// Parts that have a page.
    public List<Section> sections() {
        return Arrays.stream(Section.values()).filter(section -> !pages(section).isEmpty()).toList();
    }

    public List<Topic> pages(Section section) {
        return library.topics(section);
    }

    /// The picture of the leg and its layers.
    public String leg() {
        return library.causeMap().leg();
    }

    public boolean hasSeen(Topic topic) {
        return visit.hasSeen(topic.id());
    }
}
