package org.nightstep.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks whether a file is a picture that a sheet can show.
final class Logo {

    static final String EXPECTED = "a .png file, or an .svg file with a viewBox";

    private Logo() {
    }

    /// What is wrong with it; empty when it is sound.
    static Optional<String> trouble(Path file) {
        String name = file.toString();
        try (InputStream bytes = Files.newInputStream(file)) {
            boolean sound = name.endsWith(".png") ? ImageIO.read(bytes) != null : name.endsWith(".svg") && isShapedSvg(bytes);
            return sound ? Optional.empty() : Optional.of("is no picture of this kind");
        } catch (IOException _) {
            return Optional.of("cannot be read");
        }
    }

    /// Without a `viewBox` the shape of a drawing is not known.
    private static boolean isShapedSvg(InputStream bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            Optional<Boolean> shaped = Optional.empty();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && shaped.isEmpty()) {
                    shaped = Optional.of(reader.getLocalName().equals("svg") && reader.getAttributeValue(null, "viewBox") != null);
                }
            }
            return shaped.orElse(false);
        } catch (XMLStreamException _) {
            return false;
        }
    }
}
