package org.nightstep.ui.takehome;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nightstep.ui.part.Arrangement;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;

/// The finished pages of a sheet, one at a time, as large as there is room.
final class SheetPage extends StackPane {

    SheetPage(Parts parts, List<BufferedImage> pages, boolean compact) {
        List<Paper> papers = pages.stream().map(page -> new Paper(image(page), parts.words().text("takehome.preview"))).toList();
        getStyleClass().add(compact ? "small-desk" : "desk");
        getChildren().add(parts.leafing(new Pages(new OneByOne(papers))));
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

    /// A page of paper in the middle of its place.
    private static final class Paper extends Region {

        private final ImageView view = new ImageView();

        Paper(WritableImage image, String words) {
            view.setImage(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(words);
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            double ratio = view.getImage().getHeight() / view.getImage().getWidth();
            double width = Math.min(getWidth(), getHeight() / ratio);
            view.setFitWidth(width);
            view.relocate((getWidth() - width) / 2, (getHeight() - width * ratio) / 2);
        }
    }
}
