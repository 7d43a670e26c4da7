package org.nightstep.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Glossary;
import org.nightstep.content.Problems;
import org.nightstep.content.Term;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Joins the words of the glossary (`glossary/<lang>.yaml`) with its pictures.
final class GlossaryReader {

    static final String PICTURES = "glossary/pictures.yaml";

    private GlossaryReader() {
    }

    static Glossary read(Assets assets, String language, Problems problems) {
        Map<String, Node> pictures = YamlFile.read(assets, PICTURES, problems).entries();
        List<Term> terms = new ArrayList<>();
        String own = words(language);
        YamlFile.read(assets, assets.has(own) ? own : words(LibraryReader.ENGLISH), problems).entries().forEach((id, node) -> {
            node.only("term", "also", "say", "means");
            terms.add(new Term(id, node.text("term"), node.texts("also"), node.text("say", ""), node.text("means"),
                    pictures.containsKey(id) ? pictures.get(id).asText() : ""));
        });
        return new Glossary(terms);
    }

    static String words(String language) {
        return "glossary/" + language + ".yaml";
    }
}
