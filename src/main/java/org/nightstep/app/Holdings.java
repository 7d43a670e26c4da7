package org.nightstep.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Language;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.ui.part.Icons;

/// All that was read from a folder of assets, ready to be shown. Immutable.
record Holdings(Assets assets, Map<String, Phrases> phrases, Map<String, Library> libraries, Tree tree,
                Map<String, Wording> wordings, Map<String, Stretch> stretches, Icons icons) {

    /// Reads everything, in every language there is. With problems added, the result is incomplete.
    static Holdings read(Assets assets, Problems problems) {
        var reader = new PhrasesReader(assets, problems);
        var library = new LibraryReader(assets, problems);
        Map<String, Phrases> phrases = new LinkedHashMap<>();
        Map<String, Library> libraries = new LinkedHashMap<>();
        Map<String, Wording> wordings = new LinkedHashMap<>();
        for (Language language : reader.languages()) {
            phrases.put(language.tag(), reader.read(language.tag()));
            libraries.put(language.tag(), library.read(language.tag()));
            wordings.put(language.tag(), Wording.read(assets, language.tag(), problems));
        }
        Tree tree = Tree.read(assets, problems);
        Map<String, Stretch> stretches = new LinkedHashMap<>();
        tree.stretches().forEach(id -> stretches.put(id, Stretch.read(assets, id, problems)));
        return new Holdings(assets, phrases, libraries, tree, wordings, stretches, Icons.read(assets, problems));
    }

    List<Language> languages() {
        return phrases.values().stream().map(Phrases::language).toList();
    }

    Phrases phrases(String language) {
        return phrases.get(language);
    }

    Library library(String language) {
        return libraries.get(language);
    }

    Wording wording(String language) {
        return wordings.get(language);
    }
}
