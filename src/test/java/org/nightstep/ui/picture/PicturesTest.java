package org.nightstep.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.content.Assets;

class PicturesTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final PictureLoop.Pace NEVER = new PictureLoop.Pace(_ -> { }, _ -> { }, _ -> { }, () -> 0);

    static Stream<String> movingPictures() throws IOException {
        try (Stream<Path> files = Files.list(Assets.packaged().path("pictures"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - ".svg".length()))
                    .filter(id -> svg(id).contains("<animate")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("movingPictures")
    void aPictureMovesAndBeginsAsItRests(String id) {
        FxThread.run(() -> {
            var pictures = new Pictures(PicturesTest::svg, NEVER);
            Pictures.Frames frames = pictures.frames(id).orElseThrow();

            IntBuffer start = pixels(frames.draw(0, WIDTH, HEIGHT, PictureView.Fit.WHOLE));
            assertThat(start).isEqualTo(pixels(pictures.image(id, WIDTH, HEIGHT, PictureView.Fit.WHOLE)));
            assertThat(Stream.of(700, 1300, 2100).map(at -> pixels(frames.draw(at, WIDTH, HEIGHT, PictureView.Fit.WHOLE))))
                    .anyMatch(later -> !later.equals(start));
        });
    }

    @Test
    void framesAreAsFineAsTheGlass() {
        FxThread.run(() -> {
            var pictures = new Pictures(PicturesTest::svg, NEVER);
            pictures.setPixelsPerUnit(1.5);
            Image frame = pictures.frames("nocturnal-cramps").orElseThrow().draw(0, 100, 50, PictureView.Fit.COVER);

            assertThat(frame.getWidth()).isEqualTo(150);
            assertThat(frame.getHeight()).isEqualTo(75);
        });
    }

    @Test
    void aPictureWithoutLoopsHasNoFrames() {
        FxThread.run(() -> {
            var pictures = new Pictures(_ -> "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><path d='M0 0H4'/></svg>", NEVER);

            assertThat(pictures.frames("still")).isEmpty();
            assertThat(pictures.view("still", PictureView.Fit.COVER, "", 0).loop()).isEmpty();
        });
    }

    private static IntBuffer pixels(Image image) {
        int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbPreInstance(), pixels, 0, (int) image.getWidth());
        return IntBuffer.wrap(pixels);
    }

    private static String svg(String id) {
        try {
            return Files.readString(Assets.packaged().path("pictures/" + id + ".svg"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
