package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppReply;
import org.nightstep.printing.ipp.IppRequest;

/// Answers that something has spoiled on the way: whatever comes, there is a state and there are words.
class IppFuzzTest {

    private static final int REPLIES = 100_000;
    private static final int PRINTS = 60;
    private static final Order ORDER = new Order("iso_a4_210x297mm", 2, true, true);

    @Test
    @Timeout(60)
    void noAnswerBreaksTheReading() {
        List<byte[]> sound = sound();
        int read = 0;
        for (int seed = 0; seed < REPLIES; seed++) {
            Random random = new Random(seed);
            byte[] spoiled = spoiled(sound.get(random.nextInt(sound.size())), random);
            try {
                understand(IppReply.read(spoiled));
                read++;
            } catch (IOException garbled) {
                if (!garbled.getMessage().startsWith("the answer ")) {
                    throw new AssertionError("seed " + seed, garbled);
                }
            } catch (RuntimeException broken) {
                throw new AssertionError("seed " + seed, broken);
            }
        }
        assertThat(read).as("many are close enough to an answer to be understood").isGreaterThan(REPLIES / 10);
    }

    @Test
    @Timeout(60)
    void noAnswerBreaksAPrintOrHoldsItUp() throws InterruptedException {
        Limits hurried = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(10), Duration.ofMillis(5), Duration.ofMillis(10),
                Duration.ofMillis(1));
        Random random = new Random(1);
        try (FakePrinter printer = new FakePrinter()) {
            printer.fault = (question, exchange) -> {
                byte[] answer = printer.answer(question);
                boolean spoil;
                synchronized (random) {
                    spoil = random.nextInt(4) == 0;
                    answer = spoil ? spoiled(answer, random) : answer;
                }
                return FakePrinter.send(exchange, answer);
            };
            IppPrinter asked = new IppPrinter(printer.uri(), hurried);
            for (int i = 0; i < PRINTS; i++) {
                PrintWords.of(asked.state());
                PrintWords.of(asked.print(new Document(new byte[] {1}, 1), ORDER).run(PrintWords::of));
            }
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("HttpClient")) {
                thread.join(Duration.ofSeconds(30));
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    /// All that is made of an answer.
    private static void understand(IppReply reply) {
        IppAttributes printer = reply.printer();
        PrintWords.of(Condition.of(printer).state());
        PrintWords.of(Condition.of(printer).with(Condition.of(reply.job())).state());
        Format.of(printer, ORDER);
        Ticket ticket = new Ticket(ORDER, printer);
        ticket.obstacle();
        ticket.write(IppRequest.of(IppRequest.Operation.PRINT_JOB, URI.create("ipp://a/"), "nightstep"), false);
        reply.jobs().forEach(job -> Reason.of(job.texts("job-state-reasons")));
    }

    private static List<byte[]> sound() {
        try (FakePrinter printer = new FakePrinter()) {
            printer.reasons = List.of("media-empty-error", "toner-low");
            IppWriter jobs = new IppWriter(0x0200, 0, 2);
            for (int id = 1; id < 4; id++) {
                jobs.group(IppWriter.JOB).whole(IppWriter.INTEGER, "job-id", id).whole(IppWriter.ENUM, "job-state", id + 4)
                        .keywords("job-state-reasons", "aborted-by-system", "printer-stopped");
            }
            return List.of(printer.printer(1), jobs.end(), new IppWriter(0x0101, 0x0406, 3).end());
        }
    }

    private static byte[] spoiled(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 1; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    bytes = longer;
                }
                default -> {
                    int length = random.nextInt(Math.min(64, bytes.length - at));
                    System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
