package org.nightstep.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.nightstep.content.Library;
import org.nightstep.content.Source;
import org.nightstep.figure.Place;
import org.nightstep.figure.Routine;
import org.nightstep.speech.Speaker;
import org.nightstep.triage.Urgency;
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
import org.nightstep.ui.quickprint.Catalogue;
import org.nightstep.ui.quickprint.QuickPrintScreen;
import org.nightstep.ui.result.ResultModel;
import org.nightstep.ui.result.ResultScreen;
import org.nightstep.ui.shell.Asides;
import org.nightstep.ui.shell.Navigator;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.ui.shell.Shell;
import org.nightstep.ui.staff.CodesModel;
import org.nightstep.ui.staff.CodesScreen;
import org.nightstep.ui.stretch.Cast;
import org.nightstep.ui.stretch.LockedScreen;
import org.nightstep.ui.stretch.Locks;
import org.nightstep.ui.stretch.OwnRoutineScreen;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;
import org.nightstep.ui.stretch.StretchesModel;
import org.nightstep.ui.stretch.StretchesScreen;
import org.nightstep.ui.takehome.TakeHomeModel;
import org.nightstep.ui.takehome.TakeHomeScreen;
import org.nightstep.ui.topic.ContentsModel;
import org.nightstep.ui.topic.ContentsScreen;
import org.nightstep.ui.topic.TopicModel;
import org.nightstep.ui.topic.TopicScreen;
import org.nightstep.ui.wizard.AnswersModel;
import org.nightstep.ui.wizard.AnswersScreen;
import org.nightstep.ui.wizard.DangerSignsModel;
import org.nightstep.ui.wizard.DangerSignsScreen;
import org.nightstep.ui.wizard.QuestionModel;
import org.nightstep.ui.wizard.QuestionScreen;
import org.nightstep.ui.wizard.WizardModel;
import org.nightstep.ui.wizard.WizardStartScreen;
import org.nightstep.visit.Visit;

/// Which screen belongs to which route. The one place that knows all screens.
final class Screens implements Shell.Screens {

    /// What helps in a cramp.
    static final Route RESCUE = new Route.Routine("cramp-now");

    private final Holdings holdings;
    private final Visit visit;
    private final Navigator navigator;
    private final SheetOffice office;
    private final StaffDesk desk;
    private final Cast cast;
    private final Speaker speaker;
    private final Offer offer;

    /// @param speaker says the steps of a stretch, where the person has the voice on
    Screens(Holdings holdings, Visit visit, Navigator navigator, SheetOffice office, StaffDesk desk, Cast cast, Speaker speaker, Offer offer) {
        this.holdings = holdings;
        this.visit = visit;
        this.navigator = navigator;
        this.office = office;
        this.desk = desk;
        this.cast = cast;
        this.speaker = speaker;
        this.offer = offer;
    }

    @Override
    public Screen screen(Route route, Parts parts, Asides asides) {
        String language = visit.language().get();
        Library library = holdings.library(language);
        Wording wording = holdings.wording(language);
        Locks locks = new Locks(visit, wording);
        Consumer<Route> go = navigator::go;
        return switch (route) {
            case Route.Attract() -> new AttractScreen(parts, navigator::home);
            case Route.Home() -> new HomeScreen(parts, go, RESCUE, offer.wizard());
            case Route.Contents() -> ContentsScreen.parts(parts, new ContentsModel(library, visit), go);
            case Route.Chapter(var section) -> ContentsScreen.chapter(parts, new ContentsModel(library, visit), section, go);
            case Route.Causes(var by) -> new CausesScreen(parts, new CausesModel(library, visit, by), go);
            case Route.Layers(String layer) -> new LayersScreen(parts, new LayersModel(library, visit, layer), go);
            case Route.Compare(String first, String second) ->
                    new CompareScreen(parts, new CompareModel(library, first, second), go, asides);
            case Route.Index(int part) -> new IndexScreen(parts, new IndexModel(library), part, go, asides);
            case Route.About() -> new AboutScreen(parts, new AboutModel(library));
            case Route.ClinicalCodes(String start) -> new CodesScreen(parts, new CodesModel(library, start), go);
            case Route.QuickPrint() -> new QuickPrintScreen(parts, desk.quickPrint(), catalogue(library, parts), holdings.languages());
            case Route.TopicPage(String topic) ->
                    new TopicScreen(parts, new TopicModel(library, topic, visit), go, asides);
            case Route.DangerSigns() -> new DangerSignsScreen(parts, new DangerSignsModel(holdings.tree(), wording));
            case Route.Wizard wizard -> offer.wizard() ? wizard(wizard, parts, asides)
                    : new DangerSignsScreen(parts, new DangerSignsModel(holdings.tree(), wording));
            case Route.Stretches(String place) -> new StretchesScreen(parts, stretches(locks), Place.of(place), go);
            case Route.OwnRoutine() -> new OwnRoutineScreen(parts, stretches(locks), go);
            case Route.StretchPlayer(String stretch) -> player(parts, Routine.of(holdings.stretches().get(stretch)), locks, library);
            case Route.Routine(String routine) -> player(parts, routine(routine), locks, library);
            case Route.TakeHome() -> new TakeHomeScreen(parts, new TakeHomeModel(visit, office.press(), office::name, office.backs()), offer.wizard(), go);
        };
    }

    /// An emergency does not go unseen, wherever the person went after it.
    @Override
    public Optional<String> beforeForgetting() {
        Wording.UrgencyWords now = holdings.wording(visit.language().get()).urgency(Urgency.NOW);
        return Optional.of(now.title() + " " + now.clinic()).filter(_ -> visit.interview().get().urgency() == Urgency.NOW);
    }

    private Screen wizard(Route.Wizard route, Parts parts, Asides asides) {
        String language = visit.language().get();
        Library library = holdings.library(language);
        Wording wording = holdings.wording(language);
        Consumer<Route> go = navigator::go;
        return switch (route) {
            case Route.WizardStart() -> {
                String first = holdings.tree().questions().getFirst().id();
                yield new WizardStartScreen(parts, new WizardModel(wording, visit), question(first),
                        answered -> navigator.go(new Route.WizardQuestion(first), answered), go);
            }
            case Route.WizardQuestion(String question) -> new QuestionScreen(parts, question(question), go);
            case Route.WizardAnswers() -> new AnswersScreen(parts, new AnswersModel(wording, holdings.bodyMap(), visit), go);
            case Route.WizardOutcome() -> new ResultScreen(parts, new ResultModel(wording, library, visit), new ResultScreen.Means(
                    holdings.bodyMap(), offer.staff(), stretch -> "stretch/" + stretch + "/" + cast.present(), asides), go);
        };
    }

    private QuestionModel question(String id) {
        String language = visit.language().get();
        return new QuestionModel(holdings.tree(), holdings.wording(language), holdings.bodyMap(), holdings.library(language).sources(), id, visit);
    }

    private Catalogue catalogue(Library library, Parts parts) {
        return new Catalogue(library, holdings.stretches().keySet(), id -> parts.words().text("stretch." + id + ".title"),
                id -> "stretch/" + id + "/" + cast.present());
    }

    private StretchesModel stretches(Locks locks) {
        return new StretchesModel(holdings.stretches().values(), holdings.routines().values(), visit, locks, cast);
    }

    /// One of the packaged ones, or the person's own.
    private Routine routine(String id) {
        return id.equals(OwnRoutineScreen.OWN)
                ? Routine.of(id, visit.ownRoutine().stream().map(holdings.stretches()::get).toList(), false)
                : holdings.routines().get(id);
    }

    private Screen player(Parts parts, Routine routine, Locks locks, Library library) {
        if (routine.only(locks::isOpen).isEmpty()) {
            String first = routine.stretches().getFirst().id();
            return new LockedScreen(parts, parts.words().text(routine.isSingle() ? "stretch." + first + ".title"
                    : "routine." + routine.id() + ".title"), locks.of(first).orElseThrow());
        }
        List<Source> sources = routine.stretches().stream().flatMap(stretch -> stretch.about().sources().stream()).distinct()
                .map(library.sources()::get).filter(Objects::nonNull).toList();
        return new PlayerScreen(parts, new PlayerModel(routine, visit, cast, locks::isOpen), sources, navigator::go, this::say);
    }

    /// While the person has the voice on.
    private void say(String words) {
        if (visit.voice().get()) {
            speaker.say(words, holdings.phrases(visit.language().get()).voice());
        }
    }
}
