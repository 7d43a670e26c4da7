package org.nightstep.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.language.Phrases;

/// Looks through the files of the sheet's template, one by one, so that a problem has its line.
final class TemplateCheck {

    private static final String FOLDER = "sheet";
    private static final Pattern GAP = Pattern.compile("\\{\\{([#^/&>]|t:|)([^{}]*)}}");

    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final Problems problems;

    TemplateCheck(Assets assets, Problems problems) {
        this.problems = problems;
        try (Stream<Path> listed = Files.list(assets.path(FOLDER))) {
            for (Path file : listed.filter(file -> file.toString().matches(".*\\.(html|svg)")).sorted().toList()) {
                files.put(FOLDER + "/" + file.getFileName(), Files.readAllLines(file));
            }
        } catch (IOException unreadable) {
            problems.add(FOLDER, 1, "cannot be read as UTF-8 text", "the parts of the take-home sheet");
        }
    }

    /// Every phrase and every part that is named is there, and every section ends in the file where it begins.
    void run(Phrases phrases) {
        files.forEach((file, lines) -> {
            Deque<String> open = new ArrayDeque<>();
            for (int line = 1; line <= lines.size(); line++) {
                Matcher gap = GAP.matcher(lines.get(line - 1));
                while (gap.find()) {
                    check(file, line, gap.group(1), gap.group(2), phrases, open);
                }
            }
            open.forEach(name -> problems.add(file, lines.size(), "{{#" + name + "}} without its end",
                    "{{/" + name + "}} in the same file"));
        });
    }

    private void check(String file, int line, String kind, String name, Phrases phrases, Deque<String> open) {
        switch (kind) {
            case "t:" -> {
                if (!phrases.has(name)) {
                    problems.add(file, line, "no words for '" + name + "'", "a key of text/en.properties");
                }
            }
            case ">" -> {
                if (!files.containsKey(FOLDER + "/" + name)) {
                    problems.add(file, line, "no part '" + name + "'", "a file in " + FOLDER);
                }
            }
            case "#", "^" -> open.push(name);
            case "/" -> {
                String begun = open.poll();
                if (!name.equals(begun)) {
                    problems.add(file, line, "{{/" + name + "}} here", begun == null ? "no end, for no section has begun"
                            : "{{/" + begun + "}} before it");
                }
            }
            default -> {
            }
        }
    }

    /// A value that is named and that the sheet does not have.
    void noValue(String name) {
        Pattern gap = Pattern.compile("\\{\\{[#^&]?" + Pattern.quote(name) + "}}");
        files.forEach((file, lines) -> {
            for (int line = 1; line <= lines.size(); line++) {
                if (gap.matcher(lines.get(line - 1)).find()) {
                    problems.add(file, line, "no value for '" + name + "'", "a value that the sheet has here");
                }
            }
        });
    }
}
