package org.nightstep.app;

import java.util.List;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.CitationsCheck;
import org.nightstep.content.reader.FactsCheck;
import org.nightstep.content.reader.GlossaryCheck;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.content.reader.PicturesCheck;
import org.nightstep.content.reader.ReadingCheck;
import org.nightstep.content.reader.ShapeCheck;
import org.nightstep.content.reader.TopicsCheck;
import org.nightstep.language.Language;
import org.nightstep.language.PhrasesCheck;
import org.nightstep.language.PhrasesReader;
import org.nightstep.sheet.SheetCheck;
import org.nightstep.triage.TreeCheck;
import org.nightstep.ui.part.Icons;

/// All that can be wrong in a content folder; a part of the kiosk that reads assets adds its check here.
final class ContentChecks {

    private ContentChecks() {
    }

    static List<Check> of(Assets assets) {
        List<String> languages = new PhrasesReader(assets, new Problems()).languages().stream().map(Language::tag).toList();
        return List.of(new TopicsCheck(languages), new ShapeCheck(), new FactsCheck(), new CitationsCheck(),
                new GlossaryCheck(languages), new ReadingCheck(), new CauseMapCheck(), new TopicStretchesCheck(), new PicturesCheck(), new PhrasesCheck(),
                new TreeCheck(), new FiguresCheck(), new BodyMapCheck(), Icons::read,
                new SheetCheck((folder, language, problems) -> new LibraryReader(folder, problems).read(language)));
    }
}
