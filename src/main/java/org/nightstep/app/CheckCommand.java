package org.nightstep.app;

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
/// Exit 0: nothing; 1: problems; 2: not a content folder.
@Command(name = "check", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Checks a content folder and lists every problem with its file and line.")
final class CheckCommand implements Callable<Integer> {

    private static final int FOUND_PROBLEMS = 1;
    private static final int NOT_A_FOLDER = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; without it, the one installed.")
    private Path folder;

    @Option(names = "--reading", description = "Prints how hard each page is to read, with its hardest sentences.")
    private boolean reading;

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
        return report(problems.sorted(), spec.commandLine().getOut());
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
