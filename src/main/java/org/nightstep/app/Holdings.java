package org.nightstep.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.figure.BodyMap;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Language;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.ui.part.Icons;

/// All that was read from a folder of assets, ready to be shown. Immutable.
record Holdings(Assets assets, Map<String, Phrases> phrases, Map<String, Library> libraries, Tree tree,
                Map<String, Wording> wordings, Map<String, Stretch> stretches, Map<String, Routine> routines, BodyMap bodyMap, Icons icons,
                PictureSource pictures) {

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
        libraries.values().forEach(each -> TopicStretchesCheck.check(each, stretches.keySet(), problems));
        return new Holdings(assets, phrases, libraries, tree, wordings, stretches,
                Routine.readAll(assets, stretches, problems), BodyMap.read(assets, problems), Icons.read(assets, problems), new PictureSource(assets, stretches));
    }

    /// Reads everything; empty, with each problem told on a line, when something is wrong.
    static Optional<Holdings> sound(Assets assets, Consumer<String> lines) {
        Problems problems = new Problems();
        Holdings read = read(assets, problems);
        problems.sorted().forEach(problem -> lines.accept(problem.toString()));
        return problems.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    /// Only these languages, in this order; all where none is named.
    ///
    /// @param lines is told of a language there is no file for
    Holdings offering(List<String> tags, Consumer<String> lines) {
        Map<String, Phrases> offered = new LinkedHashMap<>();
        for (String tag : tags) {
            if (phrases.containsKey(tag)) {
                offered.put(tag, phrases.get(tag));
            } else {
                lines.accept("nightstep: languages: no language '" + tag + "', expected some of " + phrases.keySet());
            }
        }
        return offered.isEmpty() ? this
                : new Holdings(assets, offered, libraries, tree, wordings, stretches, routines, bodyMap, icons, pictures);
    }

    /// Ids of those who can show a stretch.
    Set<String> people() {
        return stretches.values().iterator().next().stage().people();
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
