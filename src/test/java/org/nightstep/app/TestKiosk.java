package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.printing.Printer;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.Paper;
import org.nightstep.speech.SilentSpeaker;
import org.nightstep.speech.Speaker;
import org.nightstep.ui.shell.Panel;

/// Kiosks for tests, which work at once, and what can be seen on them. For the FX thread only, but for [#HOLDINGS].
final class TestKiosk {

    static final Holdings HOLDINGS = holdings();

    private TestKiosk() {
    }

    private static Holdings holdings() {
        Problems problems = new Problems();
        Holdings holdings = Holdings.read(Assets.packaged(), problems);
        assertThat(problems.sorted()).isEmpty();
        return holdings;
    }

    /// One that keeps nothing.
    static Kiosk on(Panel panel) {
        return on(panel, new NoPrinter(), InstantSource.system());
    }

    /// One that keeps nothing, and works on these threads.
    static Kiosk on(Panel panel, Threads threads) {
        return on(HOLDINGS, panel, new NoPrinter(), SilentSpeaker.MUTED, InstantSource.system(), threads);
    }

    static Kiosk on(Panel panel, Printer printer, InstantSource clock) {
        return on(HOLDINGS, panel, printer, clock);
    }

    /// One with other content.
    static Kiosk on(Holdings holdings, Panel panel, Printer printer, InstantSource clock) {
        return on(holdings, panel, printer, SilentSpeaker.MUTED, clock);
    }

    /// One with a voice that can be listened to.
    static Kiosk on(Holdings holdings, Panel panel, Printer printer, Speaker speaker, InstantSource clock) {
        return on(holdings, panel, printer, speaker, clock, Threads.atOnce());
    }

    private static Kiosk on(Holdings holdings, Panel panel, Printer printer, Speaker speaker, InstantSource clock, Threads threads) {
        Problems problems = new Problems();
        Kiosk kiosk = new Kiosk(holdings,
                new Kiosk.Place(panel, Clinic.UNKNOWN, Paper.A4, printer, speaker, clock, threads, () -> 0, Offer.USUAL), problems);
        assertThat(problems.sorted()).isEmpty();
        return kiosk;
    }

    static Kiosk at(Kiosk kiosk, TourStop stop) {
        kiosk.visit(stop);
        Snapshots.settle(kiosk.scene());
        return kiosk;
    }

    /// All nodes of a kind that a person can see, in the order in which they are painted.
    static <T extends Node> List<T> seen(Node root, Class<T> kind, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, kind, wanted, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, Predicate<T> wanted, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node) && wanted.test(kind.cast(node))) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, wanted, found));
        }
    }
}
