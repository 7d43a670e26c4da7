package org.nightstep.ui.index;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.content.Library;
import org.nightstep.content.Term;
import org.nightstep.content.Topic;

/// The A–Z of one language, in parts of about the same size that begin with a new letter.
public final class IndexModel {

    private static final int ABOUT = 36;

    /// Something that can be looked up.
    public sealed interface Entry {

        /// What stands in the list.
        String word();
    }

    /// A page.
    ///
    /// @param word its title, or what people call it
    public record Page(String word, Topic topic) implements Entry {

        /// Whether the word is not the title.
        public boolean isOtherName() {
            return !word.equals(topic.title());
        }
    }

    /// A word that is explained.
    public record Word(String word, Term term) implements Entry {
    }

    /// @param from first letter, upper case
    /// @param to   last letter
    public record Part(String from, String to, List<Entry> entries) {
    }

    private final List<Part> parts;

    public IndexModel(Library library) {
        Collator order = Collator.getInstance(Locale.forLanguageTag(library.language()));
        List<Entry> pages = library.topics().stream().flatMap(IndexModel::pages).toList();
        Set<String> named = pages.stream().map(page -> page.word().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        parts = parted(Stream.concat(pages.stream(), library.glossary().terms().stream()
                        .filter(term -> !named.contains(term.word().toLowerCase(Locale.ROOT))).map(term -> new Word(term.word(), term)))
                .sorted(Comparator.comparing(Entry::word, order)).toList());
    }

    public List<Part> parts() {
        return parts;
    }

    private static Stream<Entry> pages(Topic topic) {
        return Stream.concat(Stream.of(topic.title()), topic.names().stream()).map(name -> new Page(name, topic));
    }

    private static List<Part> parted(List<Entry> entries) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= entries.size(); end++) {
            boolean last = end == entries.size();
            if (last || end - start >= ABOUT && !letter(entries.get(end)).equals(letter(entries.get(end - 1)))) {
                parts.add(new Part(letter(entries.get(start)), letter(entries.get(end - 1)), List.copyOf(entries.subList(start, end))));
                start = end;
            }
        }
        return parts;
    }

    /// Upper case, without accents.
    private static String letter(Entry entry) {
        return Normalizer.normalize(entry.word().substring(0, 1), Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
