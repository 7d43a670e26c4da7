package org.nightstep.printing.ipp;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A question to a printer. Attributes stand in the order in which they were given; those after [#job] are about the
/// job that is asked for.
public final class IppRequest {

    /// What can be asked.
    public enum Operation {
        PRINT_JOB(0x0002), CANCEL_JOB(0x0008), GET_JOB_ATTRIBUTES(0x0009), GET_JOBS(0x000A),
        GET_PRINTER_ATTRIBUTES(0x000B), CUPS_GET_PRINTERS(0x4002);

        private final int code;

        Operation(int code) {
            this.code = code;
        }
    }

    private static final int HEAD = 8;

    private final Operation operation;
    private final ByteArrayOutputStream attributes = new ByteArrayOutputStream();

    private IppRequest(Operation operation) {
        this.operation = operation;
    }

    /// @param user under whose name a job runs, and may be cancelled
    public static IppRequest of(Operation operation, URI printer, String user) {
        IppRequest request = new IppRequest(operation);
        request.attributes.write(Tag.OPERATION_GROUP);
        return request.texts(Tag.CHARSET, "attributes-charset", "utf-8")
                .texts(Tag.LANGUAGE, "attributes-natural-language", "en")
                .texts(Tag.URI, "printer-uri", printer.toString())
                .name("requesting-user-name", user);
    }

    /// What follows is asked of the job.
    public IppRequest job() {
        attributes.write(Tag.JOB_GROUP);
        return this;
    }

    public IppRequest keywords(String name, List<String> values) {
        return texts(Tag.KEYWORD, name, values.toArray(String[]::new));
    }

    public IppRequest keyword(String name, String value) {
        return texts(Tag.KEYWORD, name, value);
    }

    public IppRequest name(String name, String value) {
        return texts(Tag.NAME, name, value);
    }

    public IppRequest mediaType(String name, String value) {
        return texts(Tag.MEDIA_TYPE, name, value);
    }

    public IppRequest whole(String name, int value) {
        return values(Tag.INTEGER, name, Stream.of(ByteBuffer.allocate(Integer.BYTES).putInt(value).array()));
    }

    public IppRequest flag(String name, boolean value) {
        return values(Tag.BOOLEAN, name, Stream.of(new byte[] {(byte) (value ? 1 : 0)}));
    }

    /// @param version such as 0x0200 for 2.0
    /// @param id      comes back with the answer
    byte[] bytes(int version, int id) {
        return ByteBuffer.allocate(HEAD + attributes.size() + 1)
                .putShort((short) version).putShort((short) operation.code).putInt(id)
                .put(attributes.toByteArray()).put((byte) Tag.END).array();
    }

    private IppRequest texts(int tag, String name, String... values) {
        return values(tag, name, Stream.of(values).map(value -> value.getBytes(StandardCharsets.UTF_8)));
    }

    /// Further values of one attribute have no name.
    private IppRequest values(int tag, String name, Stream<byte[]> values) {
        byte[][] all = values.toArray(byte[][]::new);
        for (int i = 0; i < all.length; i++) {
            attributes.write(tag);
            field(i == 0 ? name.getBytes(StandardCharsets.US_ASCII) : new byte[0]);
            field(all[i]);
        }
        return this;
    }

    private void field(byte[] bytes) {
        if (bytes.length > Short.MAX_VALUE) {
            throw new IllegalArgumentException("a value of " + bytes.length + " bytes");
        }
        attributes.write(bytes.length >> Byte.SIZE);
        attributes.write(bytes.length);
        attributes.writeBytes(bytes);
    }
}
