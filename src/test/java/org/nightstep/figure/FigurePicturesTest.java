package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// Writes every picture with a person, and eight moments of each stretch, to `target/figure/` for somebody to look at,
/// and checks that each is read without a problem and is not empty.
class FigurePicturesTest {

    private static final Path OUT = Path.of("target/figure");

    @TestFactory
    Stream<DynamicTest> scenes() throws IOException {
        Assets assets = Assets.packaged();
        List<String> ids;
        try (Stream<Path> files = Files.list(assets.path("pictures"))) {
            ids = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", "")).sorted().toList();
        }
        return ids.stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            Problems problems = new Problems();
            Drawing drawing = Scenes.read(assets, id, problems);
            assertThat(problems.sorted()).isEmpty();
            assertThat(drawing.marks()).hasSizeGreaterThan(20);
            write(drawing, "scene-" + id);
        }));
    }

    @TestFactory
    Stream<DynamicTest> momentsOfToePull() {
        Problems problems = new Problems();
        Stretch stretch = Stretch.read(Assets.packaged(), "toe-pull", problems);
        assertThat(problems.sorted()).isEmpty();
        List<Double> moments = List.of(0.0, 6.2, 7.0, 7.9, 9.2, 14.0, 21.6, 23.6);
        List<String> people = List.copyOf(stretch.stage().people());
        return Stream.iterate(0, i -> i < moments.size(), i -> i + 1).map(i -> DynamicTest.dynamicTest("at " + moments.get(i), () ->
                write(stretch.drawingAt(moments.get(i), people.get(i % people.size()), i == 6 ? Side.LEFT : Side.RIGHT), "toe-pull-" + i)));
    }

    private static void write(Drawing drawing, String name) throws IOException {
        Files.createDirectories(OUT);
        String svg = SvgWriter.write(drawing, "f");
        Files.writeString(OUT.resolve(name + ".svg"), svg);
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        BufferedImage image = new BufferedImage((int) drawing.width(), (int) drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, (float) drawing.width(), (float) drawing.height()));
        graphics.dispose();
        ImageIO.write(image, "png", OUT.resolve(name + ".png").toFile());
    }
}
