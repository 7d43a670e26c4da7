package org.nightstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.ReadingCheck;
import org.nightstep.content.reading.ReadingScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `nightstep check [DIR]`: tells an editor everything that is wrong in a content folder.
/// Exit 0: nothing; 1: problems; 2: not a content folder; 3: the page to review cannot be written.
@Command(name = "check", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Checks a content folder and lists every problem with its file and line.")
final class CheckCommand implements Callable<Integer> {

    private static final int FOUND_PROBLEMS = 1;
    private static final int NOT_A_FOLDER = 2;
    private static final int NOT_WRITTEN = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; without it, the one installed.")
    private Path folder;

    @Option(names = "--reading", description = "Prints how hard each page is to read, with its hardest sentences.")
    private boolean reading;

    @Option(names = "--review", paramLabel = "DIR",
            description = "Where nothing is wrong, writes the questions and rules there as a page to print and review, with a diagram.")
    private Path review;

    @Override
    public Integer call() {
        Assets assets = folder == null ? Assets.packaged() : new Assets(folder);
        if (!assets.has("topics") || !assets.has("text")) {
            spec.commandLine().getErr().println("nightstep: " + assets.root()
                    + " is not a content folder: expected topics and text in it");
            return NOT_A_FOLDER;
        }
        if (reading) {
            print(ReadingCheck.scores(assets), spec.commandLine().getOut());
        }
        Problems problems = new Problems();
        ContentChecks.of(assets).forEach(check -> check.run(assets, problems));
        int exit = report(problems.sorted(), spec.commandLine().getOut());
        return exit == 0 && review != null ? writeReview(assets) : exit;
    }

    private int writeReview(Assets assets) {
        try {
            ReviewFiles.write(assets, review);
            return 0;
        } catch (IOException failure) {
            spec.commandLine().getErr().println("nightstep: cannot write the page to review: " + failure);
            return NOT_WRITTEN;
        }
    }

    private static void print(Map<String, ReadingScore> scores, PrintWriter out) {
        scores.forEach((topic, score) -> out.println(topic + ": " + ReadingCheck.described(score)));
    }

    private static int report(List<Problem> problems, PrintWriter out) {
        problems.forEach(out::println);
        out.println(switch (problems.size()) {
            case 0 -> "No problems.";
            case 1 -> "1 problem.";
            default -> problems.size() + " problems.";
        });
        out.flush();
        return problems.isEmpty() ? 0 : FOUND_PROBLEMS;
    }
}
