package org.nightstep.content.reader;

import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Every block of every topic names the sources that it rests on.
public final class CitationsCheck implements Check {

    @Override
    public void run(Assets assets, Problems problems) {
        for (String topic : TopicFolders.ids(assets, problems)) {
            for (Node block : YamlFile.read(assets, TopicFolders.structure(topic), problems).list("blocks")) {
                if (block.texts("sources").isEmpty()) {
                    block.problem("block '" + block.text("id", "") + "' without sources", "ids of " + SourcesReader.FILE);
                }
            }
        }
    }
}
