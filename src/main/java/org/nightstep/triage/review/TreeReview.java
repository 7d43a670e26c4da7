package org.nightstep.triage.review;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.nightstep.content.Source;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;

/// The whole tree for two people who review it on paper, plain black on white. Every id of the tree stands on it.
public final class TreeReview {

    private final Tree tree;
    private final Names names;

    /// @param tree    without problems, as are the others: [IllegalArgumentException] where words are missing
    /// @param topic   the title of a topic by its id
    /// @param stretch the title of a stretch by its id
    public TreeReview(Tree tree, Wording wording, Map<String, Source> sources, UnaryOperator<String> topic,
                      UnaryOperator<String> stretch) {
        this.tree = tree;
        this.names = new Names(tree, wording, sources, topic, stretch);
    }

    /// The order of the questions, their branches and the levels that their answers reach, as SVG.
    public String diagram() {
        return new Diagram(tree, names).svg();
    }

    /// The printable page with the diagram in it, as XHTML.
    ///
    /// @param css of the page
    public String page(String css) {
        return new Page(tree, names).html(css, diagram());
    }
}
