package org.nightstep.ui.takehome;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nightstep.ui.part.Arrangement;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;

/// The finished pages of a sheet on a desk, one at a time; or large, half of one at a time.
final class SheetPage extends StackPane {

    /// A little more than half, so that no line is cut at both halves.
    private static final double HALF = 0.53;

    private SheetPage(String desk, Node pages) {
        getStyleClass().add(desk);
        getChildren().add(pages);
    }

    /// Whole pages.
    ///
    /// @param narrow where there is no room for keys that turn: the first page, and the others are seen large
    static SheetPage whole(Parts parts, List<BufferedImage> pages, boolean narrow, Runnable enlarge) {
        List<Paper> papers = pages.stream().limit(narrow ? 1 : pages.size())
                .map(page -> new Paper(image(page), 0, 1, parts.words().text("takehome.preview"))).toList();
        Button larger = parts.key("zoom-in", "", enlarge);
        larger.setAccessibleText(parts.words().text("takehome.larger"));
        return new SheetPage(narrow ? "small-desk" : "desk", parts.leafing(new Pages(new OneByOne(papers)), List.of(larger)));
    }

    /// Halves of pages, for all the room of the screen.
    static SheetPage large(Parts parts, List<BufferedImage> pages, Runnable back) {
        List<Paper> halves = pages.stream().map(SheetPage::image).flatMap(page -> Stream.of(
                new Paper(page, 0, HALF, parts.words().text("takehome.preview.upper")),
                new Paper(page, 1 - HALF, HALF, parts.words().text("takehome.preview.lower")))).toList();
        return new SheetPage("desk", parts.turning(new Pages(new OneByOne(halves)),
                List.of(parts.key("zoom-out", parts.words().text("takehome.whole"), back))));
    }

    private static WritableImage image(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var image = new WritableImage(width, height);
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /// Each thing has a page to itself.
    private record OneByOne(List<Paper> papers) implements Arrangement {

        @Override
        public List<Node> nodes() {
            return List.copyOf(papers);
        }

        @Override
        public List<List<Placed>> pages(double width, double height) {
            return papers.stream().map(paper -> List.of(new Placed(paper, 0, 0, width, height))).toList();
        }
    }

    /// A page of paper, or a part of its height, in the middle of its place.
    private static final class Paper extends Region {

        private final ImageView view = new ImageView();

        Paper(WritableImage image, double from, double share, String words) {
            view.setImage(image);
            view.setViewport(new Rectangle2D(0, from * image.getHeight(), image.getWidth(), share * image.getHeight()));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(words);
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            double ratio = view.getViewport().getHeight() / view.getViewport().getWidth();
            double width = Math.min(getWidth(), getHeight() / ratio);
            view.setFitWidth(width);
            view.relocate((getWidth() - width) / 2, (getHeight() - width * ratio) / 2);
        }
    }
}
