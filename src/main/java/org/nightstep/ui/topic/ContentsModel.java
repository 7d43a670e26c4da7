package org.nightstep.ui.topic;

import java.util.Arrays;
import java.util.List;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;

/// Which parts there are, and which pages in each.
public record ContentsModel(Library library) {

    /// Parts that have a page.
    public List<Section> sections() {
        return Arrays.stream(Section.values()).filter(section -> !pages(section).isEmpty()).toList();
    }

    public List<Topic> pages(Section section) {
        return library.topics(section);
    }
}
