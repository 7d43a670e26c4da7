package org.nightstep.content.reader;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.TextFile;

/// Every SVG picture is well-formed and uses only what glass and paper draw alike.
public final class PicturesCheck implements Check {

    private static final String FOLDER = "pictures";
    private static final Set<String> REFUSED = Set.of("text", "tspan", "textPath", "mask", "pattern", "filter",
            "script", "image", "foreignObject", "style", "animateMotion", "set");

    @Override
    public void run(Assets assets, Problems problems) {
        try (Stream<Path> files = Files.list(assets.path(FOLDER))) {
            files.map(assets::nameOf).filter(name -> name.endsWith(".svg")).sorted()
                    .forEach(name -> TextFile.read(assets.path(name), name, problems)
                            .ifPresent(text -> check(name, text, problems)));
        } catch (IOException _) {
            problems.add(FOLDER, 1, "no such folder", "a folder with the pictures");
        }
    }

    private static void check(String name, String text, Problems problems) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    check(name, reader, problems);
                }
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
            problems.add(name, line, "broken XML", "a well-formed SVG picture");
        }
    }

    private static void check(String name, XMLStreamReader element, Problems problems) {
        int line = element.getLocation().getLineNumber();
        String tag = element.getLocalName();
        if (REFUSED.contains(tag)) {
            problems.add(name, line, "<" + tag + "> in a picture", "plain shapes, gradients and clip paths");
        }
        if (PictureMotion.is(tag)) {
            PictureMotion.check(name, element, problems);
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String attribute = element.getAttributeLocalName(i);
            String value = element.getAttributeValue(i).strip();
            boolean outside = attribute.equals("href") ? !value.startsWith("#")
                    : value.contains("url(") && !value.matches("url\\(\\s*['\"]?#[^)]*\\)");
            if (outside) {
                problems.add(name, line, attribute + " to '" + value + "'", "a link to an id in the same picture");
            }
            if (Set.of("mask", "filter").contains(attribute) || attribute.startsWith("on")) {
                problems.add(name, line, attribute + " on <" + tag + ">", "plain shapes, gradients and clip paths");
            }
        }
    }
}
