package org.nightstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.triage.review.TreeReview;

/// The files for those who review the wizard on paper.
final class ReviewFiles {

    private static final String LANGUAGE = "en";

    private ReviewFiles() {
    }

    /// @param assets without problems
    /// @param folder is made where it is missing
    static void write(Assets assets, Path folder) throws IOException {
        var problems = new Problems();
        Library library = new LibraryReader(assets, problems).read(LANGUAGE);
        Phrases phrases = new PhrasesReader(assets, problems).read(LANGUAGE);
        UnaryOperator<String> topic = id -> library.topic(id).map(Topic::title).orElse(id);
        var review = new TreeReview(Tree.read(assets, problems), Wording.read(assets, LANGUAGE, problems), library.sources(), topic,
                id -> phrases.text("stretch." + id + ".title"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tree.svg"), review.diagram());
        Files.writeString(folder.resolve("tree.html"), review.page(Files.readString(assets.path("review/page.css"))));
    }
}
