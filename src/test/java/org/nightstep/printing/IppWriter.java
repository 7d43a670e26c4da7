package org.nightstep.printing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Answers as a printer writes them, byte by byte; written apart from the code that reads them.
final class IppWriter {

    static final int OPERATION = 1;
    static final int JOB = 2;
    static final int PRINTER = 4;
    static final int INTEGER = 0x21;
    static final int BOOLEAN = 0x22;
    static final int ENUM = 0x23;
    static final int RESOLUTION = 0x32;
    static final int RANGE = 0x33;
    static final int BEGIN = 0x34;
    static final int TEXT_WITH_LANGUAGE = 0x35;
    static final int END = 0x37;
    static final int TEXT = 0x41;
    static final int NAME = 0x42;
    static final int KEYWORD = 0x44;
    static final int URI = 0x45;
    static final int MIME = 0x49;
    static final int MEMBER = 0x4A;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    IppWriter(int version, int status, int id) {
        write(() -> {
            out.writeShort(version);
            out.writeShort(status);
            out.writeInt(id);
        });
        group(OPERATION);
        texts(0x47, "attributes-charset", List.of("utf-8"));
        texts(0x48, "attributes-natural-language", List.of("en"));
    }

    IppWriter group(int tag) {
        write(() -> out.writeByte(tag));
        return this;
    }

    IppWriter texts(int tag, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            value(tag, i == 0 ? name : "", values.get(i).getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    IppWriter keywords(String name, String... values) {
        return texts(KEYWORD, name, List.of(values));
    }

    IppWriter whole(int tag, String name, int value) {
        return value(tag, name, ByteBuffer.allocate(4).putInt(value).array());
    }

    IppWriter flag(String name, boolean value) {
        return value(BOOLEAN, name, new byte[] {(byte) (value ? 1 : 0)});
    }

    IppWriter range(String name, int least, int most) {
        return value(RANGE, name, ByteBuffer.allocate(8).putInt(least).putInt(most).array());
    }

    IppWriter resolution(String name, int dpi) {
        return value(RESOLUTION, name, ByteBuffer.allocate(9).putInt(dpi).putInt(dpi).put((byte) 3).array());
    }

    IppWriter value(int tag, String name, byte[] value) {
        write(() -> {
            out.writeByte(tag);
            out.writeShort(name.length());
            out.write(name.getBytes(StandardCharsets.US_ASCII));
            out.writeShort(value.length);
            out.write(value);
        });
        return this;
    }

    byte[] end() {
        group(3);
        return bytes.toByteArray();
    }

    private interface Writing {

        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
