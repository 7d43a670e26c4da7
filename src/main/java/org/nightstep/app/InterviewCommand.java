package org.nightstep.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Holds the wizard's interview in a terminal, for those who look after the tree. Keeps and logs no answer.
@Command(name = "interview", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Ask the wizard's questions here, one line for each answer.")
final class InterviewCommand implements Callable<Integer> {

    private static final String LANGUAGE = "en";

    @Option(names = "--json", description = "One JSON object a line instead of plain text.")
    private boolean json;

    @Option(names = "--assets", paramLabel = "DIR", description = "Use this folder instead of the packaged one.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Assets assets = folder == null ? Assets.packaged() : new Assets(folder);
        Problems problems = new Problems();
        Tree tree = Tree.read(assets, problems);
        Wording words = Wording.read(assets, LANGUAGE, problems);
        if (!problems.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            problems.sorted().forEach(err::println);
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        PrintWriter out = spec.commandLine().getOut();
        InterviewVoice voice = json ? new JsonVoice(words, out)
                : new PlainVoice(words, id -> causeName(assets, words, id), sourceNames(assets), out);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new InterviewDialogue(in, voice).hold(tree) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /// The title of the topic, or the name of a cause that is no topic.
    private static String causeName(Assets assets, Wording words, String id) {
        return words.neighbour(id).map(Wording.CauseWords::name).orElseGet(() -> {
            try (var lines = Files.lines(assets.path("topics/" + id + "/" + LANGUAGE + ".md"))) {
                return lines.filter(line -> line.startsWith("# ")).map(line -> line.substring(2)).findFirst().orElse(id);
            } catch (IOException unreadable) {
                return id;
            }
        });
    }

    private static UnaryOperator<String> sourceNames(Assets assets) {
        Node sources = YamlFile.read(assets, "sources.yaml", new Problems());
        return id -> sources.child(id)
                .map(source -> source.text("authority") + ", " + source.text("document")).orElse(id);
    }
}
