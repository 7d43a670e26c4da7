package org.nightstep.app;

import java.util.List;
import java.util.function.Consumer;
import org.nightstep.content.Library;
import org.nightstep.triage.Wording;
import org.nightstep.ui.about.AboutModel;
import org.nightstep.ui.about.AboutScreen;
import org.nightstep.ui.attract.AttractScreen;
import org.nightstep.ui.causes.CausesModel;
import org.nightstep.ui.causes.CausesScreen;
import org.nightstep.ui.causes.CompareModel;
import org.nightstep.ui.causes.CompareScreen;
import org.nightstep.ui.causes.LayersModel;
import org.nightstep.ui.causes.LayersScreen;
import org.nightstep.ui.home.HomeScreen;
import org.nightstep.ui.index.IndexModel;
import org.nightstep.ui.index.IndexScreen;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.result.ResultModel;
import org.nightstep.ui.result.ResultScreen;
import org.nightstep.ui.shell.Asides;
import org.nightstep.ui.shell.Navigator;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.ui.shell.Shell;
import org.nightstep.ui.staff.CodesModel;
import org.nightstep.ui.staff.CodesScreen;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;
import org.nightstep.ui.stretch.StretchesScreen;
import org.nightstep.ui.takehome.TakeHomeModel;
import org.nightstep.ui.takehome.TakeHomeScreen;
import org.nightstep.ui.topic.ContentsModel;
import org.nightstep.ui.topic.ContentsScreen;
import org.nightstep.ui.topic.TopicModel;
import org.nightstep.ui.topic.TopicScreen;
import org.nightstep.ui.wizard.QuestionModel;
import org.nightstep.ui.wizard.QuestionScreen;
import org.nightstep.ui.wizard.WizardModel;
import org.nightstep.ui.wizard.WizardStartScreen;
import org.nightstep.visit.Visit;

/// Which screen belongs to which route. The one place that knows all screens.
final class Screens implements Shell.Screens {

    /// The stretch that helps in a cramp.
    static final Route RESCUE = new Route.StretchPlayer("toe-pull");

    private final Holdings holdings;
    private final Visit visit;
    private final Navigator navigator;
    private final SheetOffice office;

    Screens(Holdings holdings, Visit visit, Navigator navigator, SheetOffice office) {
        this.holdings = holdings;
        this.visit = visit;
        this.navigator = navigator;
        this.office = office;
    }

    @Override
    public Screen screen(Route route, Parts parts, Asides asides) {
        String language = visit.language().get();
        Library library = holdings.library(language);
        Wording wording = holdings.wording(language);
        Consumer<Route> go = navigator::go;
        return switch (route) {
            case Route.Attract() -> new AttractScreen(parts, navigator::home);
            case Route.Home() -> new HomeScreen(parts, go, RESCUE);
            case Route.Contents() -> ContentsScreen.parts(parts, new ContentsModel(library, visit), go);
            case Route.Chapter(var section) -> ContentsScreen.chapter(parts, new ContentsModel(library, visit), section, go);
            case Route.Causes(var by) -> new CausesScreen(parts, new CausesModel(library, visit, by), go);
            case Route.Layers(String layer) -> new LayersScreen(parts, new LayersModel(library, visit, layer), go);
            case Route.Compare(String first, String second) ->
                    new CompareScreen(parts, new CompareModel(library, first, second), go, asides);
            case Route.Index(int part) -> new IndexScreen(parts, new IndexModel(library), part, go, asides);
            case Route.About() -> new AboutScreen(parts, new AboutModel(library));
            case Route.ClinicalCodes(String start) -> new CodesScreen(parts, new CodesModel(library, start), go);
            case Route.TopicPage(String topic) -> 
                    new TopicScreen(parts, new TopicModel(library, topic, visit), go, asides);
            case Route.WizardStart() -> new WizardStartScreen(parts, new WizardModel(wording, visit), go);
            case Route.WizardQuestion(String question) ->
                    new QuestionScreen(parts, new QuestionModel(holdings.tree(), wording, question, visit), go);
            case Route.WizardOutcome() -> new ResultScreen(parts, new ResultModel(wording, library, visit), go);
            case Route.Stretches() -> new StretchesScreen(parts, List.copyOf(holdings.stretches().keySet()), go);
            case Route.StretchPlayer(String stretch) ->
                    new PlayerScreen(parts, new PlayerModel(holdings.stretches().get(stretch), visit));
            case Route.TakeHome() -> new TakeHomeScreen(parts, new TakeHomeModel(visit, office.press(), office::name), go);
        };
    }
}
