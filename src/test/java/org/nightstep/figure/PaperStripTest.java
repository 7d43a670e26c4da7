package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The three poses of a stretch on the printed sheet.
class PaperStripTest {

    /// Floors and walls reach beyond the picture on purpose.
    private static final double THING = 0.9;

    static Stream<String> stretches() {
        return Stretches.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void nobodyIsCutOff(String id) {
        Stretch stretch = Stretches.read(id);
        for (double moment : stretch.keyPoses().values()) {
            for (String person : stretch.stage().people()) {
                Drawing drawing = stretch.paperFigureAt(moment, person);
                assertThat(drawing.marks().stream().map(Mark::outline).filter(outline -> across(outline) < THING * drawing.width()))
                        .as("%s at %.1f s", person, moment)
                        .allSatisfy(outline -> {
                            assertThat(numbers(outline, 0)).allSatisfy(x -> assertThat(x).isBetween(0.0, drawing.width()));
                            assertThat(numbers(outline, 1)).allSatisfy(y -> assertThat(y).isBetween(0.0, drawing.height()));
                        });
            }
        }
    }

    private static double across(Outline outline) {
        var x = numbers(outline, 0).mapToDouble(Double::doubleValue).summaryStatistics();
        return x.getMax() - x.getMin();
    }

    /// @param first 0 for all x, 1 for all y
    private static Stream<Double> numbers(Outline outline, int first) {
        return IntStream.range(0, outline.points().length / 2).mapToObj(i -> outline.points()[2 * i + first]);
    }
}
