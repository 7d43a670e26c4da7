package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.nightstep.HandClock;
import org.nightstep.Letter;
import org.nightstep.printing.FolderPrinter;
import org.nightstep.printing.Printer;
import org.nightstep.speech.SilentSpeaker;
import org.nightstep.speech.Speaker;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.IdleWatch;

/// Somebody in front of a kiosk in a window: reads what can be seen and touches the glass where the words stand.
/// For the FX thread only.
final class Patient implements AutoCloseable {

    /// A 24-inch panel in a window small enough for a machine without a display.
    private static final Panel SMALL_WINDOW = Panel.ofDiagonal(24, 960, 540);
    private static final Duration IDLE = Duration.ofSeconds(120);
    private static final Duration TO_SEE = Duration.ofSeconds(1);
    /// More than there are things to reach with the keyboard on a screen.
    private static final int MANY = 60;

    private final HandClock clock = new HandClock();
    private final IdleWatch watch = new IdleWatch(clock, IDLE);
    private final Kiosk kiosk;
    private final Stage stage = new Stage();
    private final Robot robot = new Robot();

    /// @param folder where sheets are kept
    Patient(Path folder) {
        this(folder, SilentSpeaker.MUTED);
    }

    /// @param speaker reads aloud
    Patient(Path folder, Speaker speaker) {
        this(clock -> new FolderPrinter(folder, clock, ZoneOffset.UTC), speaker);
    }

    /// @param printer prints their sheets
    Patient(Printer printer) {
        this(_ -> printer, SilentSpeaker.MUTED);
    }

    private Patient(Function<InstantSource, Printer> printer, Speaker speaker) {
        kiosk = TestKiosk.on(TestKiosk.HOLDINGS, SMALL_WINDOW, printer.apply(clock), speaker, clock);
        kiosk.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> watch.touched());
        stage.setScene(kiosk.scene());
        stage.show();
        settle();
    }

    Kiosk kiosk() {
        return kiosk;
    }

    /// Touches the one key or card with these words, wherever on the glass it stands.
    void touch(String words) {
        press(centre(target(words)));
        release();
    }

    /// Touches the same place a second time at once, as a hand that trembles does.
    void tremble() {
        robot.mousePress(MouseButton.PRIMARY);
        release();
    }

    /// Looks for a card, on later pages too, and touches it.
    void choose(String words) {
        lookFor(words);
        touch(words);
    }

    /// Looks for a card that may stand in several groups, and touches the first.
    void chooseAny(String words) {
        lookFor(words);
        press(centre(targets(words).getFirst()));
        release();
    }

    private void lookFor(String words) {
        while (targets(words).isEmpty() && canTouch("Next")) {
            touch("Next");
        }
    }

    /// Touches a word in running text that is marked as explained.
    void touchTerm(String word) {
        Text term = terms(word::equals).getFirst();
        press(term.localToScreen(term.sceneToLocal(new Letter(term, 0).middle())));
        release();
    }

    /// The marked words that can be seen now.
    List<String> terms() {
        return terms(_ -> true).stream().map(Text::getText).toList();
    }

    private List<Text> terms(Predicate<String> wanted) {
        return TestKiosk.seen(front(), Text.class,
                text -> text.getAccessibleRole() == AccessibleRole.HYPERLINK && wanted.test(text.getText()));
    }

    /// Goes on with the keyboard to a marked word and presses Enter on it.
    void entersTerm(String word) {
        Text term = terms(word::equals).getFirst();
        for (int keys = 0; keys < MANY && kiosk.scene().getFocusOwner() != term; keys++) {
            robot.keyType(KeyCode.TAB);
        }
        assertThat(kiosk.scene().getFocusOwner()).as("the keyboard reaches '%s'", word).isEqualTo(term);
        robot.keyType(KeyCode.ENTER);
        settle();
    }

    /// Puts a finger on a key or card and takes it off beside it.
    void slideOff(String words) {
        ButtonBase target = target(words);
        Bounds bounds = target.localToScreen(target.getLayoutBounds());
        press(centre(target));
        robot.mouseMove(bounds.getMaxX() + 6, bounds.getMaxY() + 6);
        release();
    }

    private void press(Point2D place) {
        clock.pass(TO_SEE);
        robot.mouseMove(place);
        robot.mousePress(MouseButton.PRIMARY);
    }

    private void release() {
        robot.mouseRelease(MouseButton.PRIMARY);
        settle();
    }

    /// Does nothing for a while; the kiosk looks at its watch at the end.
    void waits(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
        kiosk.shell().heed(watch);
        settle();
    }

    /// Types on a keyboard, where the clinic has one.
    void types(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyType(key);
        }
        settle();
    }

    /// All words that can be read now.
    List<String> read() {
        return Stream.concat(
                TestKiosk.seen(kiosk.scene().getRoot(), Text.class, text -> !(text.getParent() instanceof Labeled)).stream().map(Text::getText),
                TestKiosk.seen(kiosk.scene().getRoot(), Labeled.class, _ -> true).stream().map(Labeled::getText))
                .filter(words -> words != null && !words.isBlank()).toList();
    }

    /// All words that can be read on this page and those after it; turns back to where it was.
    List<String> readOn() {
        List<String> words = new ArrayList<>(read());
        int turned = 0;
        while (canTouch("Next")) {
            touch("Next");
            turned++;
            words.addAll(read());
        }
        for (; turned > 0; turned--) {
            touch("Previous");
        }
        return words;
    }

    boolean canTouch(String words) {
        return targets(words).stream().anyMatch(target -> !target.isDisabled());
    }

    /// What a card or key, here or on a later page, says of itself to somebody who listens.
    String hears(String words) {
        lookFor(words);
        return target(words).getAccessibleText();
    }

    private ButtonBase target(String words) {
        List<ButtonBase> found = targets(words);
        assertThat(found).as("to touch '%s' among %s", words, read()).hasSize(1);
        assertThat(found.getFirst().isDisabled()).as("'%s' is not available", words).isFalse();
        return found.getFirst();
    }

    private List<ButtonBase> targets(String words) {
        return TestKiosk.seen(front(), ButtonBase.class, target -> words.equals(target.getText())
                || target.getAccessibleText() != null && target.getAccessibleText().startsWith(words));
    }

    /// What takes touches: a dialogue, if there is one.
    private Node front() {
        Node root = kiosk.scene().getRoot();
        List<Region> dialogues = TestKiosk.seen(root, Region.class, region -> region.getStyleClass().contains("dialogue"));
        return dialogues.isEmpty() ? root : dialogues.getLast();
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void settle() {
        Snapshots.settle(kiosk.scene());
    }

    @Override
    public void close() {
        stage.close();
    }
}
