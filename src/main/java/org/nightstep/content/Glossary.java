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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The medical words that the kiosk explains, in one language; finds them in its texts, so that no text marks them itself.
public final class Glossary {

    public static final Glossary EMPTY = new Glossary(List.of());

    private final List<Term> terms;
    private final Map<String, Term> byForm = new HashMap<>();
    private final Pattern anyForm;

    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        terms.forEach(term -> term.forms().forEach(form -> byForm.put(form, term)));
        // longest first, so that "deep vein thrombosis" is not found as "vein"; never inside a longer word
        anyForm = Pattern.compile(terms.isEmpty() ? "(?!)" : terms.stream().flatMap(term -> term.forms().stream())
                .sorted(Comparator.comparing(String::length).reversed()).map(Glossary::pattern)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /// Capitals tell an abbreviation from a word: PAD is no heating pad.
    private static String pattern(String form) {
        return hasCapitals(form) ? Pattern.quote(form) : "(?iu:" + Pattern.quote(form) + ")";
    }

    private static boolean hasCapitals(String form) {
        return !form.equals(form.toLowerCase(Locale.ROOT));
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
        return anyForm.matcher(words).replaceAll("");
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
            Matcher uses = anyForm.matcher(run.text());
            while (uses.find()) {
                Term term = named(uses.group());
                if (seen.add(term.id())) {
                    add(marked, run.text().substring(from, uses.start()), run.strong(), "");
                    add(marked, uses.group(), run.strong(), term.id());
                    from = uses.end();
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

    private Term named(String words) {
        return byForm.getOrDefault(words, byForm.get(words.toLowerCase(Locale.ROOT)));
    }
}
