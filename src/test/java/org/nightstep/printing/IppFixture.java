package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/// A printer that does what the test wants, reached over real HTTP.
@Timeout(60)
abstract class IppFixture {

    static final byte[] PDF = "%PDF-1.7 a sheet".getBytes(StandardCharsets.US_ASCII);
    static final Order ORDER = Order.of("iso_a4_210x297mm");
    static final Duration LONG = Duration.ofSeconds(30);
    static final Duration SHORT = Duration.ofMillis(150);
    static final Limits LIMITS = new Limits(LONG, LONG, LONG, LONG, LONG, Duration.ofMillis(1));

    final FakePrinter printer = new FakePrinter();
    final List<Progress> told = new ArrayList<>();

    @AfterEach
    void nothingRunsOn() throws InterruptedException {
        printer.close();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("HttpClient")) {
                thread.join(LONG);
                assertThat(thread.isAlive()).as("%s has ended", thread.getName()).isFalse();
            }
        }
    }

    IppPrinter asked() {
        return new IppPrinter(printer.uri(), LIMITS);
    }

    static Limits paging(Duration page) {
        return new Limits(LONG, LONG, page, LONG, LONG, Duration.ofMillis(1));
    }

    Result print(Limits limits) {
        return print(new IppPrinter(printer.uri(), limits), ORDER);
    }

    Result print(Order order, Limits limits) {
        return print(new IppPrinter(printer.uri(), limits), order);
    }

    Result print(IppPrinter to, Order order) {
        Consumer<Progress> ear = told::add;
        return to.print(new Document(PDF, 2), order).run(ear);
    }
}
