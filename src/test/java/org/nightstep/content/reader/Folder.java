package org.nightstep.content.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

/// A small, sound folder of assets that a test then spoils.
record Folder(Path root) {

    static final String PAGE = """
            # Cold
            A cool pack can numb
            a sore spot.

            > A cool pack in a cloth.

            ## What it does {#what}
            Cold makes a spot **go numb**. It calms it.

            - Wrap it.
            - Lay it on the skin.

            ## How {#how}
            1. Rest.
            2. Wait **a bit**.
            """;
    static final String STRUCTURE = """
            section: relief
            order: 10
            picture: cold
            blocks:
              - {id: what, facts: [R6], sources: [nhs-cold]}
              - {id: how, kind: caution}
            """;

    static final String MAP = """
            leg: cold
            layers: {skin: cold}
            parts:
              surface: {picture: cold, of: [skin]}
            feels:
              sore: {picture: cold}
            """;
    static final String GLOSSARY = """
            numb: {term: numb, also: [numbness], say: "NUM", means: "You feel nothing there."}
            """;

    static Folder sound(Path root) {
        return new Folder(root)
                .with("content.yaml", "version: \"2026.11\"\ndate: 2026-11-24\nreview: none\n")
                .with("sources.yaml",
                        "nhs-cold: {authority: NHS, document: Cold packs, year: \"2023\", verified: no}\n")
                .with("facts.yaml", "R6: Cold\n")
                .with("pictures/cold.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0H9'/></svg>\n")
                .with("glossary/en.yaml", GLOSSARY)
                .with("glossary/pictures.yaml", "numb: cold\n")
                .with("topics/map.yaml", MAP)
                .with("topics/shapes.yaml", "relief: [what, how]\n")
                .with("topics/cold/topic.yaml", STRUCTURE)
                .with("topics/cold/en.md", PAGE);
    }

    Folder with(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    Assets assets() {
        return new Assets(root);
    }

    static List<String> lines(Problems problems) {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
