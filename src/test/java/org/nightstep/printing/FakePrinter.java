package org.nightstep.printing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// A printer that answers over HTTP on this machine, as well or as badly as a test wants.
public final class FakePrinter implements AutoCloseable {

    static final int PRINT_JOB = 0x02;
    static final int CANCEL_JOB = 0x08;
    static final int GET_JOB = 0x09;
    static final int GET_JOBS = 0x0A;
    static final int GET_PRINTER = 0x0B;

    static final int PENDING = 3;
    static final int PROCESSING = 5;
    static final int CANCELLED = 7;
    static final int ABORTED = 8;
    static final int COMPLETED = 9;

    /// What was asked.
    record Question(int version, int operation, int id, Map<String, List<byte[]>> values, byte[] document) {

        List<String> texts(String name) {
            return values.getOrDefault(name, List.of()).stream().map(value -> new String(value, StandardCharsets.UTF_8)).toList();
        }

        int whole(String name) {
            return ByteBuffer.wrap(values.get(name).getFirst()).getInt();
        }

        private static Question read(byte[] bytes) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int version = in.getShort();
            int operation = in.getShort();
            int id = in.getInt();
            Map<String, List<byte[]>> values = new LinkedHashMap<>();
            String name = "";
            for (int tag = in.get(); tag != 3; tag = in.get()) {
                if (tag >= 0x10) {
                    byte[] own = field(in);
                    name = own.length == 0 ? name : new String(own, StandardCharsets.US_ASCII);
                    values.computeIfAbsent(name, _ -> new ArrayList<>()).add(field(in));
                }
            }
            return new Question(version, operation, id, values, Arrays.copyOfRange(bytes, in.position(), bytes.length));
        }

        private static byte[] field(ByteBuffer in) {
            byte[] bytes = new byte[in.getShort()];
            in.get(bytes);
            return bytes;
        }
    }

    /// A job, which becomes what the test makes of it.
    static final class Job {

        final String name;
        volatile int state = PROCESSING;
        volatile int pages;
        volatile List<String> reasons = List.of();

        private Job(String name) {
            this.name = name;
        }
    }

    interface Fault {

        /// Answers in its own way.
        ///
        /// @return whether it has
        boolean answer(Question question, HttpExchange exchange) throws IOException;
    }

    volatile int state = 3;
    volatile boolean accepting = true;
    volatile List<String> reasons = List.of("none");
    volatile Consumer<IppWriter> more = _ -> { };
    volatile List<String> formats = List.of("application/pdf", "image/pwg-raster");
    volatile Fault fault = (_, _) -> false;
    /// What happens each time a job is asked for.
    volatile Consumer<Job> work = job -> job.state = COMPLETED;
    volatile boolean cancels = true;
    final List<Question> asked = new CopyOnWriteArrayList<>();
    final List<Job> jobs = new CopyOnWriteArrayList<>();

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("fake-printer").factory());
    private final HttpServer server;

    public FakePrinter() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/ipp/print", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public URI uri() {
        return URI.create("ipp://localhost:" + server.getAddress().getPort() + "/ipp/print");
    }

    /// What happens when a document has arrived.
    public void whenPrinted(Runnable action) {
        fault = (question, _) -> {
            if (question.operation() == PRINT_JOB) {
                action.run();
            }
            return false;
        };
    }

    List<Question> asked(int operation) {
        return asked.stream().filter(question -> question.operation() == operation).toList();
    }

    /// Never answers, until the test is over.
    boolean hang() {
        try {
            closing.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    static boolean send(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        return true;
    }

    /// It is switched off.
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Question question = Question.read(exchange.getRequestBody().readAllBytes());
            asked.add(question);
            if (!fault.answer(question, exchange)) {
                send(exchange, answer(question));
            }
        }
    }

    byte[] answer(Question question) {
        return switch (question.operation()) {
            case GET_PRINTER -> printer(question.id());
            case PRINT_JOB -> {
                jobs.add(new Job(question.texts("job-name").getFirst()));
                yield job(ok(question.id()), jobs.size()).end();
            }
            case GET_JOB -> {
                Job job = jobs.get(question.whole("job-id") - 1);
                if (job.state < CANCELLED) {
                    work.accept(job);
                }
                yield job(ok(question.id()), question.whole("job-id")).end();
            }
            case GET_JOBS -> {
                IppWriter answer = ok(question.id());
                boolean finished = question.texts("which-jobs").contains("completed");
                for (int id = 1; id <= jobs.size(); id++) {
                    if (jobs.get(id - 1).state >= CANCELLED == finished) {
                        job(answer, id);
                    }
                }
                yield answer.end();
            }
            case CANCEL_JOB -> {
                Job job = jobs.get(question.whole("job-id") - 1);
                boolean possible = cancels && job.state < CANCELLED;
                if (possible) {
                    job.state = CANCELLED;
                }
                yield new IppWriter(0x0200, possible ? 0 : 0x0404, question.id()).end();
            }
            default -> new IppWriter(0x0200, 0x0501, question.id()).end();
        };
    }

    byte[] printer(int id) {
        IppWriter answer = ok(id).group(IppWriter.PRINTER)
                .whole(IppWriter.ENUM, "printer-state", state)
                .texts(IppWriter.KEYWORD, "printer-state-reasons", reasons)
                .flag("printer-is-accepting-jobs", accepting)
                .texts(IppWriter.MIME, "document-format-supported", formats)
                .keywords("media-supported", "iso_a4_210x297mm", "na_letter_8.5x11in")
                .keywords("sides-supported", "one-sided", "two-sided-long-edge")
                .keywords("print-color-mode-supported", "auto", "color", "monochrome")
                .range("copies-supported", 1, 9)
                .keywords("pwg-raster-document-type-supported", "sgray_8", "srgb_8")
                .resolution("pwg-raster-document-resolution-supported", 300)
                .value(IppWriter.BEGIN, "media-col-default", new byte[0])
                .value(IppWriter.MEMBER, "", "media-size".getBytes(StandardCharsets.US_ASCII))
                .value(IppWriter.BEGIN, "", new byte[0]).value(IppWriter.END, "", new byte[0])
                .value(IppWriter.END, "", new byte[0]);
        more.accept(answer);
        return answer.end();
    }

    private IppWriter job(IppWriter answer, int id) {
        Job job = jobs.get(id - 1);
        return answer.group(IppWriter.JOB).whole(IppWriter.INTEGER, "job-id", id)
                .texts(IppWriter.NAME, "job-name", List.of(job.name))
                .whole(IppWriter.ENUM, "job-state", job.state)
                .texts(IppWriter.KEYWORD, "job-state-reasons", job.reasons.isEmpty() ? List.of("none") : job.reasons)
                .whole(IppWriter.INTEGER, "job-impressions-completed", job.pages);
    }

    private static IppWriter ok(int id) {
        return new IppWriter(0x0200, 0, id);
    }
}
