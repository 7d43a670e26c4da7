package org.nightstep.content.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Every language explains the same terms, no words name two of them, and their pictures are there.
///
/// @param languages tags of all languages the kiosk speaks
public record GlossaryCheck(List<String> languages) implements Check {

    public GlossaryCheck {
        languages = List.copyOf(languages);
    }

    @Override
    public void run(Assets assets, Problems problems) {
        Map<String, Node> english = YamlFile.read(assets, GlossaryReader.words(LibraryReader.ENGLISH), problems).entries();
        for (String language : languages) {
            String file = GlossaryReader.words(language);
            Map<String, Node> own = YamlFile.read(assets, file, problems).entries();
            english.keySet().stream().filter(id -> !own.containsKey(id)).forEach(id ->
                    problems.add(file, 1, "no term '" + id + "'", "the terms that English has"));
            own.forEach((id, term) -> {
                if (!english.containsKey(id)) {
                    term.problem("term '" + id + "' is not in the English glossary", "a term that English has");
                }
            });
            forms(own);
        }
        YamlFile.read(assets, GlossaryReader.PICTURES, problems).entries().forEach((id, picture) -> {
            if (!english.containsKey(id)) {
                picture.problem("a picture for '" + id + "', which is no term", "an id in " + GlossaryReader.words(LibraryReader.ENGLISH));
            }
            PictureFiles.require(assets, picture);
        });
    }

    private static void forms(Map<String, Node> terms) {
        Map<String, String> owners = new HashMap<>();
        terms.forEach((id, node) -> Stream.concat(Stream.of(node.text("term", "")), node.texts("also").stream())
                .forEach(form -> {
                    String other = owners.putIfAbsent(form, id);
                    if (other != null) {
                        node.problem("'" + form + "' names '" + other + "' too", "words that name one term");
                    }
                }));
    }
}
