package org.nightstep.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The medical words that the kiosk explains, in one language; finds them in its texts, so that no text marks them itself.
public final class Glossary {

    public static final Glossary EMPTY = new Glossary(List.of());

    private final List<Term> terms;
    /// By their first word, in lower case; the longest first, so that "deep vein thrombosis" is not found as "deep vein".
    private final Map<String, List<Form>> forms = new HashMap<>();

    /// One way to write a term. Capitals tell an abbreviation from a word: PAD is no heating pad.
    private record Form(String words, boolean hasCapitals, Term term) {

        static Form of(String words, Term term) {
            return new Form(words, !words.equals(words.toLowerCase(Locale.ROOT)), term);
        }

        boolean standsAt(String text, int start) {
            int end = start + words.length();
            return text.regionMatches(!hasCapitals, start, words, 0, words.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }

    /// A term in a text.
    private record Use(int start, int end, Term term) {
    }

    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        terms.forEach(term -> term.forms().forEach(form ->
                forms.computeIfAbsent(wordAt(form, 0), _ -> new ArrayList<>()).add(Form.of(form, term))));
        forms.values().forEach(same -> same.sort(Comparator.comparing((Form form) -> form.words().length()).reversed()));
    }

    /// In the order of the file.
    public List<Term> terms() {
        return terms;
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /// The words without the terms among them.
    public String without(String words) {
        var rest = new StringBuilder();
        int from = 0;
        for (Use use : uses(words)) {
            rest.append(words, from, use.start());
            from = use.end();
        }
        return rest.append(words.substring(from)).toString();
    }

    /// The blocks of a page, with the first use of each term marked.
    public List<Block> marked(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        return blocks.stream().map(block -> block.with(block.passages().stream().map(passage -> marked(passage, seen)).toList()))
                .toList();
    }

    private Passage marked(Passage passage, Set<String> seen) {
        return switch (passage) {
            case Passage.Paragraph(var runs) -> new Passage.Paragraph(markedRuns(runs, seen));
            case Passage.Bullets(var items) -> new Passage.Bullets(items.stream().map(item -> markedRuns(item, seen)).toList());
            case Passage.Steps(var items) -> new Passage.Steps(items.stream().map(item -> markedRuns(item, seen)).toList());
        };
    }

    private List<Run> markedRuns(List<Run> runs, Set<String> seen) {
        List<Run> marked = new ArrayList<>();
        for (Run run : runs) {
            int from = 0;
            for (Use use : uses(run.text())) {
                if (seen.add(use.term().id())) {
                    add(marked, run.text().substring(from, use.start()), run.strong(), "");
                    add(marked, run.text().substring(use.start(), use.end()), run.strong(), use.term().id());
                    from = use.end();
                }
            }
            add(marked, run.text().substring(from), run.strong(), "");
        }
        return List.copyOf(marked);
    }

    private static void add(List<Run> runs, String text, boolean strong, String term) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, strong, term));
        }
    }

    /// From left to right, never overlapping, and never inside a longer word.
    private List<Use> uses(String text) {
        List<Use> uses = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String word = wordAt(text, at);
            int start = at;
            Optional<Form> found = forms.getOrDefault(word, List.of()).stream().filter(form -> form.standsAt(text, start)).findFirst();
            found.ifPresent(form -> uses.add(new Use(start, start + form.words().length(), form.term())));
            at += found.map(form -> form.words().length()).orElse(Math.max(1, word.length()));
        }
        return uses;
    }

    /// The letters and digits from here on, in lower case; none where something else stands here.
    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
