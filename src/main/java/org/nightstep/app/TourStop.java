package org.nightstep.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.figure.BodyMap;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.triage.Answer;
import org.nightstep.triage.CaseReader;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.WorkedCase;
import org.nightstep.ui.index.IndexModel;
import org.nightstep.ui.quickprint.QuickPrintScreen;
import org.nightstep.ui.quickprint.SheetContent;
import org.nightstep.ui.quickprint.View;
import org.nightstep.ui.result.ResultScreen;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.ui.shell.Shell;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// A place that the tour, the audit and the goldens go to. New topics, questions and stretches are stops by themselves.
///
/// @param name    of the picture's file
/// @param prepare what the person did before they came here
/// @param dialogue what they opened here, if anything
/// @param then     what they did here
record TourStop(String name, Route route, Consumer<Visit> prepare, Optional<Shell.Dialogue> dialogue, Consumer<Screen> then) {

    /// Long enough for a stretch to be held.
    private static final double INTO_THE_HOLD = 13;
    private static final double AFTER_THE_END = 1;

    private TourStop(String name, Route route, Consumer<Visit> prepare) {
        this(name, route, prepare, Optional.empty(), _ -> { });
    }

    /// Every place in the kiosk.
    static List<TourStop> all(Holdings holdings) {
        Library library = holdings.library(holdings.languages().getFirst().tag());
        Map<Urgency, Interview> outcomes = outcomes(holdings);
        List<TourStop> stops = new ArrayList<>();
        stops.add(stop("attract", new Route.Attract()));
        stops.add(stop("home", new Route.Home()));
        stops.add(stop("contents", new Route.Contents()));
        for (Section section : Section.values()) {
            if (section != Section.CAUSES && library.topics(section).size() > 1) {
                stops.add(stop("chapter-" + section.id(), new Route.Chapter(section)));
            }
        }
        for (CauseMap.Grouping by : CauseMap.Grouping.values()) {
            stops.add(stop("causes-" + by.id(), new Route.Causes(by)));
        }
        stops.add(stop("layers", new Route.Layers("")));
        library.causeMap().layers().keySet().forEach(layer -> stops.add(stop("layers-" + layer, new Route.Layers(layer))));
        stops.add(stop("compare", new Route.Compare(library.topics(Section.CAUSES).getFirst().id(),
                library.topics(Section.CAUSES).get(1).id())));
        for (int part = 0; part < new IndexModel(library).parts().size(); part++) {
            stops.add(stop("index-" + (part + 1), new Route.Index(part)));
        }
        stops.add(stop("about", new Route.About()));
        stops.add(stop("codes", new Route.ClinicalCodes("")));
        stops.add(stop("codes-g", new Route.ClinicalCodes("G")));
        stops.addAll(quickPrint(library, holdings));
        for (Topic topic : library.topics()) {
            stops.add(stop("topic-" + topic.id(), new Route.TopicPage(topic.id())));
        }
        stops.add(stop("wizard", new Route.WizardStart()));
        stops.add(new TourStop("wizard-begun", new Route.WizardStart(), visit -> visit.interview().set(outcomes.get(Urgency.SELF))));
        stops.add(stop("danger-signs", new Route.DangerSigns()));
        BodyMap map = holdings.bodyMap();
        for (Question question : holdings.tree().questions()) {
            stops.add(stop("question-" + question.id(), new Route.WizardQuestion(question.id())));
            if (question.mostlyOne() && !question.id().equals(map.questions().where())) {
                Set<String> two = question.answers().stream().limit(2).map(Answer::id).collect(Collectors.toSet());
                stops.add(new TourStop("question-" + question.id() + "-several", new Route.WizardQuestion(question.id()), visit -> visit.tick(question.id(), two)));
            }
        }
        stops.add(new TourStop("question-where-chosen", new Route.WizardQuestion(map.questions().where()), visit ->
                visit.places().addAll(List.of(map.regions().getFirst().id(), map.regions().getLast().id()))));
        stops.add(new TourStop("question-where-both", new Route.WizardQuestion(map.questions().where()), visit -> {
            visit.tick(map.questions().where(), Set.of("left-calf", "right-calf"));
            visit.tick(map.questions().sides(), Set.of("both"));
        }));
        stops.add(new TourStop("answers", new Route.WizardAnswers(), visit -> visit.interview().set(outcomes.get(Urgency.SELF))));
        outcomes.forEach((urgency, interview) -> stops.add(new TourStop("outcome-" + urgency.id(),
                new Route.WizardOutcome(), visit -> visit.interview().set(interview))));
        stops.add(new TourStop("outcome-for-staff", new Route.WizardOutcome(), visit -> {
            visit.interview().set(outcomes.get(Urgency.SOON));
            visit.places().add(map.regions().getLast().id());
        }, Optional.empty(), screen -> ((ResultScreen) screen).showStaff()));
        stops.add(new TourStop("outcome-now-idle", new Route.WizardOutcome(), visit -> visit.interview().set(outcomes.get(Urgency.NOW)),
                Optional.of(Shell.Dialogue.IDLE), _ -> { }));
        stops.addAll(stretches(holdings, outcomes.get(Urgency.NOW)));
        stops.add(stop("sheet-empty", new Route.TakeHome()));
        Interview calm = outcomes.get(Urgency.SELF);
        stops.add(new TourStop("sheet", new Route.TakeHome(), visit -> {
            visit.interview().set(calm);
            visit.take(new SheetItem.WizardOutcome());
            visit.take(new SheetItem.Page(library.topics(Section.CAUSES).getFirst().id()));
            holdings.stretches().keySet().stream().limit(1).forEach(id -> visit.take(new SheetItem.Exercise(id)));
        }));
        stops.add(new TourStop("sheet-several", new Route.TakeHome(), visit -> {
            library.topics(Section.CAUSES).stream().limit(2).forEach(topic -> visit.take(new SheetItem.Page(topic.id())));
            holdings.stretches().keySet().stream().limit(2).forEach(id -> visit.take(new SheetItem.Exercise(id)));
            visit.take(new SheetItem.NightDiary());
        }));
        for (Shell.Dialogue dialogue : Shell.Dialogue.values()) {
            stops.add(new TourStop("dialogue-" + dialogue.id(), new Route.Home(), _ -> { }, Optional.of(dialogue), _ -> { }));
        }
        // the last one: the voice stays on
        stops.add(new TourStop("listening", new Route.Home(), visit -> visit.voice().set(true)));
        return stops;
    }

    private static List<TourStop> stretches(Holdings holdings, Interview pressing) {
        List<TourStop> stops = new ArrayList<>();
        stops.add(stop("stretches", new Route.Stretches("")));
        holdings.stretches().values().stream().map(stretch -> stretch.about().place().id()).distinct()
                .forEach(place -> stops.add(stop("stretches-" + place, new Route.Stretches(place))));
        stops.add(new TourStop("stretches-own", new Route.OwnRoutine(), visit -> visit.ownRoutine().setAll(
                holdings.stretches().keySet().stream().limit(1).toList())));
        Map<String, Route> players = new LinkedHashMap<>();
        holdings.stretches().keySet().forEach(id -> players.put("stretch-" + id, new Route.StretchPlayer(id)));
        holdings.routines().keySet().forEach(id -> players.put("stretch-routine-" + id, new Route.Routine(id)));
        stops.add(new TourStop("stretch-locked", players.values().iterator().next(), visit -> visit.interview().set(pressing)));
        players.forEach((name, route) -> {
            stops.add(stop(name, route));
            stops.add(played(name + "-running", route, model -> {
                model.play();
                model.advance(INTO_THE_HOLD);
            }));
            stops.add(played(name + "-paused", route, model -> {
                model.play();
                model.advance(INTO_THE_HOLD);
                model.pause();
            }));
            stops.add(played(name + "-over", route, model -> {
                model.play();
                model.advance(model.routine().seconds() + AFTER_THE_END);
            }));
        });
        return stops;
    }

    private static List<TourStop> quickPrint(Library library, Holdings holdings) {
        var sheet = new SheetContent(library.topics(Section.CAUSES).stream().limit(2).map(Topic::id).toList(),
                holdings.stretches().keySet().stream().limit(1).toList(), library.language(), PrintSize.LARGE, Paper.LETTER);
        return List.of(stop("quick-print", new Route.QuickPrint()),
                quickPrint("quick-print-causes", screen -> screen.show(View.CAUSES)),
                quickPrint("quick-print-find", screen -> screen.show(View.FIND)),
                quickPrint("quick-print-found", screen -> {
                    screen.model().again(sheet);
                    screen.model().type("L");
                    screen.show(View.FIND);
                }),
                quickPrint("quick-print-chosen", screen -> {
                    screen.model().again(sheet);
                    screen.show(View.CHOSEN);
                }),
                quickPrint("quick-print-how", screen -> {
                    screen.model().again(sheet);
                    screen.show(View.HOW);
                }),
                quickPrint("quick-print-today", screen -> {
                    screen.model().again(sheet);
                    screen.model().go();
                    screen.show(View.TODAY);
                }));
    }

    private static TourStop quickPrint(String name, Consumer<QuickPrintScreen> then) {
        return new TourStop(name, new Route.QuickPrint(), _ -> { }, Optional.empty(), screen -> then.accept((QuickPrintScreen) screen));
    }

    private static TourStop played(String name, Route route, Consumer<PlayerModel> until) {
        return new TourStop(name, route, _ -> { }, Optional.empty(), screen -> until.accept(((PlayerScreen) screen).model()));
    }

    private static TourStop stop(String name, Route route) {
        return new TourStop(name, route, _ -> { });
    }

    /// One finished interview for each urgency, from the worked cases.
    private static Map<Urgency, Interview> outcomes(Holdings holdings) {
        Map<Urgency, Interview> outcomes = new EnumMap<>(Urgency.class);
        for (WorkedCase story : new CaseReader(holdings.assets(), new Problems()).read()) {
            Interview done = play(holdings.tree(), story);
            outcomes.putIfAbsent(done.outcome().urgency(), done);
        }
        return outcomes;
    }

    private static Interview play(Tree tree, WorkedCase story) {
        Interview interview = Interview.start(tree);
        while (interview.next().isPresent()) {
            Question question = interview.next().get();
            interview = interview.answer(question.id(), story.answers().getOrDefault(question.id(), question.leastSaid()));
        }
        return interview;
    }
}
