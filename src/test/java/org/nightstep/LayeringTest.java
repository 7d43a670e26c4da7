package org.nightstep;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which package may use which; a failure says why. A package that is not built yet fails nothing.
@AnalyzeClasses(packages = "org.nightstep", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String[] CONTENT = {"content", "content.yaml"};
    private static final String[] KNOWLEDGE = {"content", "language", "triage", "figure.."};
    private static final String[] SHARED_UI = {"ui.shell", "ui.part", "ui.picture", "ui.theme"};
    private static final String[] NO_SCREENS = with(SHARED_UI, "ui.audit", "ui.handover");

    private static final String[] SHEET_SCREENS = {"ui.takehome", "ui.quickprint"};

    private static final DescribedPredicate<JavaClass> SCREENS =
            in("ui..").and(not(in(NO_SCREENS))).as("are screens");
    private static final DescribedPredicate<JavaClass> GLASS =
            resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..").as("draw on glass");

    // what each package may use of Nightstep

    @ArchTest
    static final ArchRule content = arrows(in("content"))
            .because("what the kiosk says is plain values that every part may hold");

    @ArchTest
    static final ArchRule yaml = arrows(in("content.yaml"), "content")
            .because("all readers share this one, so it knows none of them");

    @ArchTest
    static final ArchRule reading = arrows(in("content.reading"))
            .because("how hard a text is to read is measured in its words alone");

    @ArchTest
    static final ArchRule contentReader = arrows(in("content.reader"), with(CONTENT, "content.reading"))
            .because("reading the content needs no other part of the kiosk");

    @ArchTest
    static final ArchRule language = arrows(in("language"), CONTENT)
            .because("a language is words by id; who shows them is not its business");

    @ArchTest
    static final ArchRule triage = arrows(in("triage"), CONTENT)
            .because("a clinician's rules are checked by themselves; they name topics only by id");

    @ArchTest
    static final ArchRule review = arrows(in("triage.review"), "content", "triage")
            .because("paper for reviewers is made of the tree and its words, and nothing else rests on it");

    @ArchTest
    static final ArchRule figure = arrows(in("figure.."), CONTENT)
            .because("the body moves by geometry alone, the same on glass and on paper");

    @ArchTest
    static final ArchRule printing = arrows(in("printing"), with(CONTENT, "printing.ipp"))
            .because("a printer takes a finished page and cannot know whose it is");

    @ArchTest
    static final ArchRule ipp = arrows(in("printing.ipp"))
            .because("a protocol is bytes, and what they mean for a sheet is decided above");

    @ArchTest
    static final ArchRule speech = arrows(in("speech"))
            .because("a speaker takes finished words and cannot know who listens");

    @ArchTest
    static final ArchRule settings = arrows(in("settings"), CONTENT)
            .because("settings are plain values, which app hands to whoever needs them");

    @ArchTest
    static final ArchRule sheet = arrows(in("sheet"), with(KNOWLEDGE, "content.yaml"))
            .because("a sheet is made the same with a screen and without one");

    @ArchTest
    static final ArchRule visit = arrows(in("visit"), KNOWLEDGE)
            .because("a visit is forgotten in one place, so no file, printer or screen may hold a part of it for it");

    @ArchTest
    static final ArchRule sharedUi = arrows(in(SHARED_UI), with(with(KNOWLEDGE, SHARED_UI), "content.yaml", "visit", "speech"))
            .because("what all screens share knows none of them");

    @ArchTest
    static final ArchRule audit = arrows(in("ui.audit"), "ui.shell", "ui.part", "ui.picture")
            .because("the audit judges what stands on the glass, whichever screen put it there");

    @ArchTest
    static final ArchRule handOver = arrows(in("ui.handover"), "sheet")
            .because("a sheet goes to paper in the same way from every screen that hands it out");

    @ArchTest
    static final ArchRule sheetScreens = arrows(in(SHEET_SCREENS), with(with(KNOWLEDGE, SHARED_UI), "visit", "sheet", "ui.handover"))
            .because("these screens hand out sheets, and app gives them the way to print");

    @ArchTest
    static final ArchRule screens = arrows(SCREENS.and(not(in(SHEET_SCREENS))), with(with(KNOWLEDGE, SHARED_UI), "visit", "speech"))
            .because("only screens that hand out sheets know them, and only app builds what reaches outside the kiosk");

    @ArchTest
    static final ArchRule screensApart = slices().matching("org.nightstep.ui.(*)..").should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), in(NO_SCREENS)).ignoreDependency(in(NO_SCREENS), alwaysTrue())
            .allowEmptyShould(true)
            .because("a screen is reached by its Route, so each can be changed or dropped alone");

    @ArchTest
    static final ArchRule allPackages = classes().should(be(in("app", "content", "content.yaml", "content.reader", "content.reading",
                    "language", "triage", "triage.review", "figure..", "printing..", "speech", "settings", "sheet", "visit", "ui.*")
                    .as("in a package of this test")))
            .because("a package without arrows in this test could use anything");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.nightstep.(**)").should().beFreeOfCycles()
            .because("packages in a circle can only be read, tested and changed together");

    // what may be used of JavaFX and Java

    @ArchTest
    static final ArchRule noGlassBelow = noClasses().that(not(in("app", "ui..", "visit"))).should().dependOnClassesThat(GLASS)
            .because("content, rules, figure, sheet and printing run and are tested without a screen");

    @ArchTest
    static final ArchRule visitIsOnlyWatched = noClasses().that(in("visit")).should().dependOnClassesThat(
                    GLASS.and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
            .allowEmptyShould(true)
            .because("screens watch a visit through javafx.base, which draws nothing");

    @ArchTest
    static final ArchRule oneWindow = noClasses().should().dependOnClassesThat(
                    anyKindOf("javafx.stage.PopupWindow", "javafx.stage.FileChooser", "javafx.stage.DirectoryChooser",
                            "javafx.scene.control.Dialog", "javafx.scene.control.ComboBoxBase", "javafx.scene.control.ChoiceBox",
                            "javafx.scene.control.MenuButton").as("open a second window"))
            .because("a second window is not scaled with the surface, can hide the kiosk and may outlive the visit");

    @ArchTest
    static final ArchRule windowIsApps = noClasses().that(not(in("app"))).should()
            .dependOnClassesThat(anyKindOf("javafx.stage.Window").as("are a window"))
            .because("screens stand on the surface, so that tests, tour and audit show them without a window");

    @ArchTest
    static final ArchRule noWayOut = noClasses().should().dependOnClassesThat(
                    resideInAnyPackage("javafx.print..", "javafx.scene.web..")
                            .or(nameMatching("javafx\\.application\\.HostServices|java\\.awt\\.Desktop"))
                            .as("lead out of the kiosk"))
            .because("a browser, another program or the system's print dialog is open to whoever stands there");

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> file.resolveSibling("package-info.java")).distinct().filter(Files::notExists))
                    .as("a reader learns from package-info.java what a package is for and what it may use").isEmpty();
        }
    }

    private static ArchRule arrows(DescribedPredicate<JavaClass> from, String... to) {
        return classes().that(from).should().onlyDependOnClassesThat(
                        from.or(in(to)).or(resideOutsideOfPackage("org.nightstep.."))
                                .as(to.length == 0 ? "are not Nightstep's" : "lie in " + String.join(", ", to)))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(Arrays.stream(packages).map(name -> "org.nightstep." + name).toArray(String[]::new))
                .as("lie in " + String.join(", ", packages));
    }

    private static DescribedPredicate<JavaClass> anyKindOf(String... types) {
        return DescribedPredicate.or(Arrays.stream(types).map(type -> assignableTo(type)).toList());
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.of(packages, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
