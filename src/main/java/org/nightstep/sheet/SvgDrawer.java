package org.nightstep.sheet;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/// Draws the pictures of a sheet as vectors, by the same SVG engine that draws them on glass.
/// Pictures carry no text, so fonts do not concern it. One for each sheet.
final class SvgDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height,
                                  double dotsPerPixel) {
        return new Picture(read(svg), width, height, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(Element svg, String uri, double width, double height,
                                            double dotsPerPixel) {
        return new Picture(read(svg), width, height, dotsPerPixel);
    }

    private static SVGDocument read(Element svg) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(svg), new StreamResult(bytes));
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes.toByteArray()), null,
                    LoaderContext.createDefault());
            if (document == null) {
                throw new IllegalArgumentException("a picture of the sheet is not SVG");
            }
            return document;
        } catch (TransformerException e) {
            throw new IllegalArgumentException("a picture of the sheet cannot be read", e);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
    }

    @Override
    public void close() {
    }

    /// A size below zero is not given by the stylesheet: it follows from the other one and the shape of the picture.
    private static final class Picture implements SVGImage {

        private final SVGDocument document;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        Picture(SVGDocument document, double width, double height, double dotsPerPixel) {
            this.document = document;
            this.dotsPerPixel = dotsPerPixel;
            FloatSize natural = document.size();
            double shape = natural.height / natural.width;
            if (width >= 0) {
                this.width = width;
                this.height = height >= 0 ? height : width * shape;
            } else {
                this.height = height >= 0 ? height : natural.height * dotsPerPixel;
                this.width = this.height / shape;
            }
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float wide = (float) (width / dotsPerPixel);
            float high = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, wide, high, document, graphics -> document
                    .renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, wide, high)));
        }
    }
}
