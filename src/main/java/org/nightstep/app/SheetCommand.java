package org.nightstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.settings.Settings;
import org.nightstep.sheet.KeyPoseStrips;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.sheet.SheetPlan;
import org.nightstep.sheet.SheetPress;
import org.nightstep.triage.Tree;
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

    @Option(names = "--stretch", paramLabel = "ID", description = "a stretch to print; may be given again")
    private List<String> stretches = new ArrayList<>();

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
        List<String> topics = new ArrayList<>(known(causes, "cause", ids(library.topics(Section.CAUSES))));
        topics.addAll(known(reliefs, "relief", ids(library.topics(Section.RELIEF))));
        known(stretches, "stretch", Tree.read(assets, problems).stretches());
        SheetPress press = press(assets, library, problems);
        if (!problems.isEmpty()) {
            problems.sorted().forEach(spec.commandLine().getErr()::println);
            return CommandLine.ExitCode.SOFTWARE;
        }
        Settings settings = settingsOption.read(spec.commandLine().getErr());
        Sheet sheet = press.make(SheetPlan.empty(SheetSettings.clinic(settings),
                        paper == null ? SheetSettings.paper(settings) : paper, LocalDateTime.now())
                .with(size).withTopics(topics).withStretches(stretches));
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

    private SheetPress press(Assets assets, Library library, Problems problems) {
        Phrases phrases = new PhrasesReader(assets, problems).read(language);
        Map<String, Stretch> drawn = new LinkedHashMap<>();
        stretches.forEach(id -> drawn.put(id, Stretch.read(assets, id, problems)));
        return SheetPress.read(assets, library, phrases, Wording.read(assets, language, problems),
                new KeyPoseStrips(drawn, phrases), _ -> { }, problems);
    }

    private static List<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }

    private List<String> known(List<String> asked, String what, Collection<String> there) {
        asked.stream().filter(id -> !there.contains(id)).findFirst().ifPresent(id -> {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "no " + what + " '" + id + "'; there are " + String.join(", ", there));
        });
        return asked;
    }
}
