package org.nightstep.ui.quickprint;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.ui.part.Parts;

/// What staff read of the large key, the printer and the page, and the signs beside it.
record QuickPrintWords(Parts parts, QuickPrintModel model) {

    /// What the large key would do.
    String act() {
        return switch (model.act()) {
            case NOTHING -> parts.words().text("quick.do.wait");
            case PRINT -> printWords();
            case KEEP -> parts.words().text("quick.do.keep");
            case ASK -> parts.brief("quick.do.ask");
            case STOP -> parts.words().text("quick.do.stop");
            case RETRY -> parts.words().text("quick.do.retry");
            case START_OVER -> parts.words().text("quick.do.start-over");
        };
    }

    String actIcon() {
        return switch (model.act()) {
            case NOTHING, PRINT -> "printer";
            case KEEP -> "sheet";
            case ASK, RETRY -> "again";
            case STOP -> "close";
            case START_OVER -> "add";
        };
    }

    private String printWords() {
        int sheets = model.page().get() instanceof QuickPrintModel.Page.Ready(Sheet sheet) ? sheet.pages() * model.copies().get() : 0;
        return parts.words().text(sheets == 1 ? "quick.do.print.one" : "quick.do.print", sheets);
    }

    /// How the printer is, and what there is to say of the page.
    String state() {
        return Stream.of(printer(), page()).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// The same at a glance.
    String stateIcon() {
        return switch (model.handing().get()) {
            case Handing.Asking _, Handing.UnderWay _ -> "clock";
            case Handing.Offered(Outlet.Way way, _) when way == Outlet.Way.CLOSED -> "warning";
            case Handing.Offered _ -> "printer";
            case Handing.Done _ -> "check";
            case Handing.Failed _ -> "warning";
        };
    }

    private String printer() {
        return switch (model.handing().get()) {
            case Handing.Asking _ -> parts.words().text("quick.asking");
            case Handing.Offered(Outlet.Way way, String words) when way == Outlet.Way.PRINT -> parts.words().text("quick.printer", words);
            case Handing.Offered(_, String words) -> words;
            case Handing.UnderWay(String words) -> words;
            case Handing.Done(String words) -> words;
            case Handing.Failed(String words) -> words;
        };
    }

    private String page() {
        return switch (model.page().get()) {
            case QuickPrintModel.Page.Empty() -> parts.words().text("quick.choose");
            case QuickPrintModel.Page.Making() -> parts.words().text("quick.making");
            case QuickPrintModel.Page.Failed() -> parts.words().text("quick.failed");
            case QuickPrintModel.Page.Ready(Sheet sheet) when !sheet.leftOut().isEmpty() ->
                    parts.words().text("quick.left-out", sheet.leftOut().size());
            case QuickPrintModel.Page.Ready _ -> "";
        };
    }
}
