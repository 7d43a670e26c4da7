package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.FxThread;
import org.nightstep.content.CauseMap;
import org.nightstep.content.CauseMap.Grouping;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.ui.audit.LayoutAudit;
import org.nightstep.ui.causes.CausesModel;
import org.nightstep.ui.causes.LayersModel;
import org.nightstep.ui.index.IndexModel;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.shell.Panel;
import org.nightstep.ui.topic.ContentsModel;
import org.nightstep.visit.Visit;
import picocli.CommandLine;

/// A folder with a topic is all it takes to add one: no Java knows its name.
class AddedTopicTest {

    private static final String ID = "tight-shoes";
    private static final String TITLE = "Tight shoes";
    private static final String NAME = "shoe pinch";
    private static final Panel PANEL = Panel.ofDiagonal(24);

    @TempDir
    private Path root;

    private AssetsCopy copy;
    private Holdings holdings;
    private Library library;
    private Visit visit;

    @BeforeEach
    void addTopic() throws IOException {
        copy = AssetsCopy.in(root.resolve("assets"))
                .with("pictures/tight-shoes.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='800' height='640' "
                        + "viewBox='0 0 800 640'><path d='M0 0H800V640H0Z' fill='#FBF7EF'/></svg>\n")
                .with("topics/tight-shoes/topic.yaml", """
                        section: causes
                        order: 9990
                        picture: tight-shoes
                        feels: [stiff]
                        layers: [bone]
                        next: [nocturnal-cramps]
                        blocks:
                          - {id: what-it-is, sources: [clinical-background]}
                          - {id: who-gets-it, sources: [clinical-background]}
                          - {id: feels-like, sources: [clinical-background]}
                          - {id: tells-apart, sources: [clinical-background]}
                          - {id: worse-better, sources: [clinical-background]}
                          - {id: what-you-can-do, sources: [clinical-background]}
                          - {id: when-to-get-help, sources: [clinical-background]}
                          - {id: what-a-doctor-may-do, sources: [clinical-background]}
                          - {id: remember, sources: [clinical-background]}
                        """)
                .with("topics/tight-shoes/en.md", """
                        # Tight shoes
                        Shoes that are too small can make your feet ache at night.

                        > A foot in a shoe that is too small for it.

                        - shoe pinch

                        ## What it is {#what-it-is}
                        A shoe that is too small holds the foot in a bad shape all day.

                        ## Who gets it {#who-gets-it}
                        Feet grow wide with age. Old shoes may not fit any more.

                        ## What it feels like {#feels-like}
                        - The toes feel stiff.
                        - The ache is there in bed.

                        ## What sets it apart {#tells-apart}
                        The ache is less when you go without shoes.

                        ## What makes it worse or better {#worse-better}
                        - **Worse with:** a long day in the shoes.
                        - **Better with:** wide shoes.

                        ## What you can do {#what-you-can-do}
                        1. Take the shoes off.
                        2. Ask for your feet to be measured.

                        ## When to get help {#when-to-get-help}
                        - **See a doctor soon:** your foot still hurts in wide shoes.

                        ## What a doctor may do {#what-a-doctor-may-do}
                        - Look at your feet and your shoes.

                        ## Remember {#remember}
                        - Wide shoes help.
                        - Feet change with age.
                        - Ask if it goes on.
                        """);
        Problems problems = new Problems();
        holdings = Holdings.read(copy.assets(), problems);
        assertThat(problems.sorted()).isEmpty();
        library = holdings.library("en");
        visit = new Visit("en", holdings.tree());
    }

    @Test
    void theChecksFindNothing() {
        assertThat(copy.found()).isEmpty();
    }

    @Test
    void isInTheMenus() {
        assertThat(new ContentsModel(library, visit).pages(Section.CAUSES)).extracting(Topic::id).last().isEqualTo(ID);
        for (Grouping by : Grouping.values()) {
            CausesModel causes = new CausesModel(library, visit, by);
            CauseMap.Group group = causes.groups().stream().filter(one -> one.id().equals(by == Grouping.FEELS ? "stiff" : "joint"))
                    .findFirst().orElseThrow();
            assertThat(causes.causes(group)).extracting(Topic::id).contains(ID);
        }
        assertThat(new LayersModel(library, visit, "bone").causes()).extracting(Topic::id).contains(ID);
    }

    @Test
    void isInTheIndexUnderItsTitleAndItsOtherName() {
        assertThat(new IndexModel(library).parts()).flatExtracting(IndexModel.Part::entries)
                .filteredOn(entry -> entry instanceof IndexModel.Page(_, Topic topic) && topic.id().equals(ID))
                .extracting(IndexModel.Entry::word).containsExactly(NAME, TITLE);
    }

    @Test
    void isOnTheTourAndItsPagesKeepTheRules() {
        assertThat(FxThread.call(() -> findings("topic-" + ID))).isEmpty();
    }

    @Test
    void standsOnTheScreens() {
        assertThat(FxThread.call(() -> words("causes-feels"))).contains(TITLE);
        assertThat(FxThread.call(() -> words("layers-bone"))).contains(TITLE);
        assertThat(FxThread.call(() -> words("topic-" + ID))).contains(TITLE);
    }

    @Test
    void theTourDrawsIt() {
        StringWriter err = new StringWriter();
        CommandLine line = Nightstep.commandLine();
        line.getSubcommands().values().forEach(command -> command.setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true)));
        int exit = line.execute("tour", root.resolve("tour").toString(), "--assets", copy.root().toString(), "--only", ID);

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(root.resolve("tour/topic-tight-shoes.png")).isNotEmptyFile();
    }

    private List<String> findings(String stop) {
        List<String> findings = new ArrayList<>();
        eachPage(stop, kiosk -> LayoutAudit.of(kiosk.shell().surface()).forEach(finding -> findings.add(finding.toString())));
        return findings;
    }

    private List<String> words(String stop) {
        List<String> words = new ArrayList<>();
        eachPage(stop, kiosk -> TestKiosk.seen(kiosk.scene().getRoot(), Labeled.class, _ -> true)
                .forEach(label -> words.add(label.getText())));
        return words;
    }

    private void eachPage(String name, Consumer<Kiosk> look) {
        TourStop stop = TourStop.all(holdings).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Kiosk kiosk = TestKiosk.at(TestKiosk.on(holdings, PANEL, new NoPrinter(), InstantSource.system()), stop);
        look.accept(kiosk);
        for (Pages pages : TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true)) {
            for (int page = 1; page < pages.countProperty().get(); page++) {
                pages.pageProperty().set(page);
                Snapshots.settle(kiosk.scene());
                look.accept(kiosk);
            }
        }
    }
}
