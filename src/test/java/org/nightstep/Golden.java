package org.nightstep;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A picture that was looked at and found good, kept in `src/test/resources/golden/<name>.png`.
///
/// Two pixels are alike when no channel differs by more than [#CHANNEL]; two pictures when all but a small share of
/// pixels are alike, so that another font rasteriser or rounding does not fail the build but a moved line does.
/// On a difference the actual picture and the pixels that differ (red) are written to `target/golden/`.
/// `-Dgolden.update=true` rewrites the kept picture: look at it before you commit it.
public final class Golden {

    private static final int CHANNEL = 48;
    private static final double SHARE = 0.002;
    private static final int RED = 0xFFCC0000;

    private final Path kept;
    private final Path actual;
    private final Path difference;

    /// @param name folder and name without ending, such as `sheet/self-care-a4`
    public Golden(String name) {
        kept = Path.of("src/test/resources/golden", name + ".png");
        actual = Path.of("target/golden", name + ".actual.png");
        difference = Path.of("target/golden", name + ".diff.png");
    }

    /// Fails with the places of the written pictures, unless `picture` looks like the kept one.
    public void assertLooksLike(BufferedImage picture) {
        if (Boolean.getBoolean("golden.update")) {
            write(picture, kept);
            return;
        }
        if (!Files.exists(kept)) {
            write(picture, actual);
            throw new AssertionError("no golden picture " + kept + "; look at " + actual
                    + " and, if it is good, run again with -Dgolden.update=true");
        }
        BufferedImage golden = read(kept);
        if (golden.getWidth() != picture.getWidth() || golden.getHeight() != picture.getHeight()) {
            write(picture, actual);
            throw new AssertionError("%s is %d x %d, the picture %s is %d x %d".formatted(kept, golden.getWidth(),
                    golden.getHeight(), actual, picture.getWidth(), picture.getHeight()));
        }
        BufferedImage marked = new BufferedImage(golden.getWidth(), golden.getHeight(), BufferedImage.TYPE_INT_RGB);
        double share = (double) mark(golden, picture, marked) / (golden.getWidth() * golden.getHeight());
        if (share > SHARE) {
            write(picture, actual);
            write(marked, difference);
            throw new AssertionError("%.2f %% of %s differs, at most %.2f %% may: see %s and %s"
                    .formatted(share * 100, kept, SHARE * 100, actual, difference));
        }
    }

    /// Paints the picture pale with red where it differs, and counts those pixels.
    private static int mark(BufferedImage golden, BufferedImage picture, BufferedImage marked) {
        int different = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                int is = picture.getRGB(x, y);
                boolean alike = alike(golden.getRGB(x, y), is);
                marked.setRGB(x, y, alike ? is >> 2 & 0x3F3F3F | 0xC0C0C0 : RED);
                different += alike ? 0 : 1;
            }
        }
        return different;
    }

    private static boolean alike(int one, int other) {
        for (int shift = 0; shift <= 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CHANNEL) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
