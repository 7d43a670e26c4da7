package org.nightstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.ContactSheet;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws what the figure does, for whoever writes a stretch or looks one over.
@Command(name = "poses", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Draws six moments of each stretch, for each person, as SVG files.")
final class PosesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "where to write the files")
    private Path folder;

    @Option(names = "--only", paramLabel = "ID", description = "just this stretch")
    private String only;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Assets assets = Assets.packaged();
        var problems = new Problems();
        List<String> ids = only == null ? Tree.read(assets, problems).stretches() : List.of(only);
        Files.createDirectories(folder);
        for (String id : ids) {
            Stretch stretch = Stretch.read(assets, id, problems);
            if (problems.isEmpty()) {
                for (String person : stretch.stage().people()) {
                    Files.writeString(folder.resolve(id + "-" + person + ".svg"), ContactSheet.of(stretch, person));
                }
            }
        }
        problems.sorted().forEach(err::println);
        return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
