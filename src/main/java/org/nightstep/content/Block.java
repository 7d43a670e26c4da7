package org.nightstep.content;

import java.util.List;

/// A headed part of a topic, with the facts of the article that it tells and the sources it rests on.
public sealed interface Block {

    String id();

    String title();

    List<Passage> passages();

    /// Ids of the article's facts (such as `C4`) that this block, and no other, tells.
    List<String> facts();

    /// Ids of entries in `sources.yaml`.
    List<String> sources();

    /// The same with other passages.
    Block with(List<Passage> passages);

    record Text(String id, String title, List<Passage> passages, List<String> facts, List<String> sources)
            implements Block {

        @Override
        public Text with(List<Passage> others) {
            return new Text(id, title, others, facts, sources);
        }
    }

    /// Stands beside a fact that is wrong for some people, or that newer guidance corrects.
    record Caution(String id, String title, List<Passage> passages, List<String> facts, List<String> sources)
            implements Block {

        @Override
        public Caution with(List<Passage> others) {
            return new Caution(id, title, others, facts, sources);
        }
    }
}
