package org.nightstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.language.PhrasesReader;
import org.nightstep.settings.Settings;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.sheet.SheetPlan;
import org.nightstep.sheet.SheetPress;
import org.nightstep.triage.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes a take-home sheet as a PDF file, without a screen.
@Command(name = "sheet", mixinStandardHelpOptions = true, version = Nightstep.VERSION, description = "Makes a take-home sheet as a PDF file.")
final class SheetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "where to write it")
    private Path out;

    @Option(names = "--cause", paramLabel = "ID", description = "a cause to print; may be given again")
    private List<String> causes = new ArrayList<>();

    @Option(names = "--relief", paramLabel = "ID", description = "a way of relief to print; may be given again")
    private List<String> reliefs = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "L", defaultValue = "en", description = "language, such as en")
    private String language;

    @Option(names = "--size", defaultValue = "standard", description = "standard, large or largest")
    private PrintSize size;

    @Option(names = "--paper", description = "a4 or letter; without it, what the settings say")
    private Paper paper;

    @Mixin
    private SettingsOption settingsOption;

    @Override
    public Integer call() {
        Assets assets = Assets.packaged();
        Problems problems = new Problems();
        Library library = new LibraryReader(assets, problems).read(language);
        List<String> topics = new ArrayList<>(known(causes, "cause", library.topics(Section.CAUSES)));
        topics.addAll(known(reliefs, "relief", library.topics(Section.RELIEF)));
        SheetPress press = SheetPress.read(assets, library, new PhrasesReader(assets, problems).read(language),
                Wording.read(assets, language, problems), _ -> Optional.empty(), _ -> { }, problems);
        if (!problems.isEmpty()) {
            problems.sorted().forEach(spec.commandLine().getErr()::println);
            return CommandLine.ExitCode.SOFTWARE;
        }
        Settings settings = settingsOption.read(spec.commandLine().getErr());
        Sheet sheet = press.make(SheetPlan.empty(SheetSettings.clinic(settings),
                        paper == null ? SheetSettings.paper(settings) : paper, LocalDateTime.now())
                .with(size).withTopics(topics));
        try {
            Files.write(out, sheet.pdf());
        } catch (IOException trouble) {
            spec.commandLine().getErr().println("nightstep: cannot write " + out + " ("
                    + trouble.getClass().getSimpleName() + ")");
            return CommandLine.ExitCode.SOFTWARE;
        }
        spec.commandLine().getOut().println(out + " (pages: " + sheet.pages() + ")");
        return CommandLine.ExitCode.OK;
    }

    private List<String> known(List<String> asked, String what, List<Topic> there) {
        List<String> ids = there.stream().map(Topic::id).toList();
        asked.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "no " + what + " '" + id + "'; there are " + String.join(", ", ids));
        });
        return asked;
    }
}
