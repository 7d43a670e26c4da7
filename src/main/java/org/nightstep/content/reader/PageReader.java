package org.nightstep.content.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.nightstep.content.Assets;
import org.nightstep.content.Passage;
import org.nightstep.content.Problems;
import org.nightstep.content.TextFile;

/// Reads `topics/<id>/<lang>.md`: a title, a summary, a caption as block quote, a list of
/// other names if there are any, and a `##` heading for each block.
final class PageReader {

    private static final Pattern BLOCK_HEADING = Pattern.compile("(.*\\S)\\s*\\{#([a-z0-9-]+)}");
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final String file;
    private final Problems problems;
    private final PassageReader passages;
    private String title = "";
    private String summary = "";
    private String caption = "";
    private List<String> names = List.of();
    private final Map<String, Page.Words> blocks = new LinkedHashMap<>();
    private List<Passage> current;

    private PageReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.passages = new PassageReader(file, problems);
    }

    /// @return empty, with one problem added, when the file cannot be read
    static Optional<Page> read(Assets assets, String file, Problems problems) {
        return TextFile.read(assets.path(file), file, problems)
                .map(text -> new PageReader(file, problems).page(PARSER.parse(text)));
    }

    private Page page(Node document) {
        PassageReader.children(document).forEach(this::add);
        need(title, "no title", "a first line such as # Restless legs");
        need(summary, "no summary", "one paragraph below the title");
        need(caption, "no picture caption", "a line that begins with > and says what the picture shows");
        blocks.forEach((id, words) -> {
            if (words.passages().isEmpty()) {
                problems.add(file, words.line(), "no words in '" + id + "'", "a paragraph or a list below the heading");
            }
        });
        return new Page(file, title, summary, caption, names, blocks);
    }

    private void add(Node node) {
        switch (node) {
            case Heading heading when heading.getLevel() == 1 && title.isEmpty() && current == null ->
                    title = passages.plain(heading);
            case Heading heading when heading.getLevel() == 2 -> begin(heading);
            case Paragraph paragraph when current == null && summary.isEmpty() -> summary = passages.plain(paragraph);
            case BlockQuote quote when current == null && caption.isEmpty() -> caption = caption(quote);
            case BulletList list when current == null && names.isEmpty() ->
                    names = PassageReader.children(list).stream().map(passages::itemPlain).toList();
            case Node other when current != null -> passages.read(other).ifPresent(current::add);
            default -> passages.problem(node, "more than a title, a summary, a caption and other names at the top",
                    "a heading such as ## What it is {#what-it-is}");
        }
    }

    private void begin(Heading heading) {
        String words = passages.plain(heading);
        current = new ArrayList<>();
        Matcher parts = BLOCK_HEADING.matcher(words);
        if (!parts.matches()) {
            passages.problem(heading, "the heading '" + words + "' without an id",
                    "a heading such as ## What it is {#what-it-is}");
        } else if (blocks.putIfAbsent(parts.group(2),
                new Page.Words(parts.group(1), passages.lineOf(heading), current)) != null) {
            passages.problem(heading, "a second heading {#" + parts.group(2) + "}", "each id once");
        }
    }

    private String caption(BlockQuote quote) {
        List<Node> parts = PassageReader.children(quote);
        if (parts.size() == 1 && parts.getFirst() instanceof Paragraph paragraph) {
            return passages.plain(paragraph);
        }
        passages.problem(quote, "a caption that is not one paragraph", "one paragraph");
        return " ";
    }

    private void need(String words, String what, String expected) {
        if (words.isEmpty()) {
            problems.add(file, 1, what, expected);
        }
    }
}
