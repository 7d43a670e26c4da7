package org.nightstep.app;

import java.util.Collection;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.triage.Tree;

/// A topic that shows a stretch names one that the kiosk has.
final class TopicStretchesCheck implements Check {

    @Override
    public void run(Assets assets, Problems problems) {
        check(new LibraryReader(assets, new Problems()).read(LibraryReader.ENGLISH), Tree.read(assets, new Problems()).stretches(), problems);
    }

    static void check(Library library, Collection<String> stretches, Problems problems) {
        library.topics().forEach(topic -> topic.kin().stretches().stream().filter(id -> !stretches.contains(id))
                .forEach(id -> problems.add("topics/" + topic.id() + "/topic.yaml", 1, "no stretch '" + id + "'",
                        "one of the stretches in triage/tree.yaml")));
    }
}
