package org.nightstep.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Codes;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Language;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What is on a sheet and how it looks, for every command that makes one.
final class SheetOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--cause", paramLabel = "ID", description = "a cause to print; may be given again")
    private List<String> causes = new ArrayList<>();

    @Option(names = "--code", paramLabel = "CODE", description = "a cause by its ICD-10-CM, ICD-10 or SNOMED CT code, such as G47.62; may be given again")
    private List<String> codes = new ArrayList<>();

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

    @Option(names = "--assets", paramLabel = "DIR", description = "another folder of content")
    private Path folder;

    @Option(names = "--diary", description = "with a night diary on the back")
    private boolean diary;

    @Option(names = "--also", paramLabel = "L", description = "with a page of the key parts in this language too, side by side")
    private String also;

    @Mixin
    private SettingsOption settingsOption;

    private Settings settings;

    /// What the clinic has set; what is wrong there is told once.
    Settings settings() {
        if (settings == null) {
            settings = settingsOption.read(spec.commandLine().getErr());
        }
        return settings;
    }

    /// As asked for, else as set.
    Paper paper() {
        return paper == null ? SheetSettings.paper(settings()) : paper;
    }

    /// What the sheet is made of.
    Assets assets() {
        return folder == null ? Assets.packaged() : new Assets(folder);
    }

    String language() {
        return language;
    }

    /// Makes it. Empty after the problems of the content were told.
    ///
    /// @throws CommandLine.ParameterException when something is asked for that there is not
    Optional<Sheet> make() {
        Assets assets = assets();
        Problems problems = new Problems();
        List<String> languages = new PhrasesReader(assets, problems).languages().stream().map(Language::tag).toList();
        known(Stream.of(language, also).filter(Objects::nonNull).toList(), "language", languages);
        Library library = new LibraryReader(assets, problems).read(language);
        List<String> topics = new ArrayList<>(known(causes, "cause", ids(library.topics(Section.CAUSES))));
        codes.forEach(code -> topics.addAll(coded(code, library)));
        topics.addAll(known(reliefs, "relief", ids(library.topics(Section.RELIEF))));
        known(stretches, "stretch", Tree.read(assets, problems).stretches());
        Optional<SheetPress> others = Optional.ofNullable(also).map(other -> press(assets, other, problems));
        SheetPress own = press(assets, language, problems);
        SheetPress press = others.map(own::beside).orElse(own);
        if (!problems.isEmpty()) {
            problems.sorted().forEach(spec.commandLine().getErr()::println);
            return Optional.empty();
        }
        return Optional.of(press.make(SheetPlan.empty(SheetSettings.clinic(settings()), paper(), LocalDateTime.now())
                .with(size).withTopics(topics.stream().distinct().toList()).withStretches(stretches).withDiary(diary)));
    }

    private List<String> coded(String code, Library library) {
        List<String> found = library.topics(Section.CAUSES).stream().filter(topic -> has(topic.codes(), code)).map(Topic::id).toList();
        if (found.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "no cause has the code '" + code + "'");
        }
        return found;
    }

    private static boolean has(Codes codes, String code) {
        return Stream.of(codes.icd10cm(), codes.icd10(), codes.snomed()).flatMap(List::stream).anyMatch(code::equalsIgnoreCase);
    }

    private SheetPress press(Assets assets, String language, Problems problems) {
        Library library = new LibraryReader(assets, problems).read(language);
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
