package org.nightstep.printing.ipp;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A printer's answer.
///
/// @param status   below 0x100 when it did what was asked; see [IppStatus]
/// @param id       of the question
/// @param printers each printer it tells of
/// @param jobs     each job it tells of
public record IppReply(int status, int id, List<IppAttributes> printers, List<IppAttributes> jobs) {

    private static final int FIRST_ERROR = 0x100;
    private static final int LANGUAGES_ARE_TWO_BYTES = 2;
    private static final double CM_PER_INCH = 2.54;
    private static final int PER_INCH = 3;

    public boolean isOk() {
        return status < FIRST_ERROR;
    }

    /// The one printer that was asked about.
    public IppAttributes printer() {
        return printers.isEmpty() ? IppAttributes.NONE : printers.getFirst();
    }

    /// The one job that was asked about.
    public IppAttributes job() {
        return jobs.isEmpty() ? IppAttributes.NONE : jobs.getFirst();
    }

    /// Reads what came over the wire. A value that makes no sense is passed over; bytes that are no answer at all are
    /// trouble.
    ///
    /// @throws IOException says in its message what is wrong
    public static IppReply read(byte[] bytes) throws IOException {
        try {
            return new Reading(ByteBuffer.wrap(bytes)).reply();
        } catch (BufferUnderflowException _) {
            throw new IOException("the answer ends too early");
        }
    }

    private static final class Reading {

        private final ByteBuffer in;
        private final Map<Integer, List<Map<String, List<Object>>>> groups = new LinkedHashMap<>();
        private Map<String, List<Object>> group;
        private List<Object> attribute;

        Reading(ByteBuffer in) {
            this.in = in;
        }

        IppReply reply() throws IOException {
            int major = in.get();
            in.get();
            if (major != 1 && major != 2) {
                throw new IOException("the answer is of version " + major);
            }
            int status = Short.toUnsignedInt(in.getShort());
            int id = in.getInt();
            for (int tag = tag(); tag != Tag.END; tag = tag()) {
                if (tag < Tag.FIRST_OF_VALUES) {
                    group = new LinkedHashMap<>();
                    attribute = null;
                    groups.computeIfAbsent(tag, _ -> new ArrayList<>()).add(group);
                } else {
                    value(tag);
                }
            }
            return new IppReply(status, id, all(Tag.PRINTER_GROUP), all(Tag.JOB_GROUP));
        }

        private List<IppAttributes> all(int tag) {
            return groups.getOrDefault(tag, List.of()).stream().map(IppAttributes::new).toList();
        }

        private void value(int tag) throws IOException {
            byte[] name = field();
            ByteBuffer value = ByteBuffer.wrap(field());
            if (group == null) {
                throw new IOException("the answer has a value outside of any group");
            }
            if (name.length > 0) {
                attribute = group.computeIfAbsent(text(ByteBuffer.wrap(name)), _ -> new ArrayList<>());
            }
            if (attribute == null) {
                throw new IOException("the answer has a value without a name");
            }
            if (tag == Tag.BEGIN_COLLECTION) {
                passCollection();
            } else {
                meaning(tag, value).ifPresent(attribute::add);
            }
        }

        /// Nothing that a sheet needs stands in one.
        private void passCollection() throws IOException {
            for (int depth = 1; depth > 0; ) {
                int tag = tag();
                if (tag < Tag.FIRST_OF_VALUES) {
                    throw new IOException("the answer has a collection without an end");
                }
                field();
                field();
                depth += tag == Tag.BEGIN_COLLECTION ? 1 : tag == Tag.END_COLLECTION ? -1 : 0;
            }
        }

        private int tag() {
            return Byte.toUnsignedInt(in.get());
        }

        private byte[] field() throws IOException {
            int length = in.getShort();
            if (length < 0 || length > in.remaining()) {
                throw new IOException("the answer has a value longer than itself");
            }
            byte[] bytes = new byte[length];
            in.get(bytes);
            return bytes;
        }

        private static Optional<Object> meaning(int tag, ByteBuffer value) {
            try {
                return Optional.ofNullable(switch (tag) {
                    case Tag.INTEGER, Tag.ENUM -> value.getInt();
                    case Tag.BOOLEAN -> value.get() != 0;
                    case Tag.RANGE -> new IppAttributes.Range(value.getInt(), value.getInt());
                    case Tag.RESOLUTION -> resolution(value.getInt(), value.getInt(), value.get());
                    case Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE -> withoutLanguage(value);
                    default -> Tag.FIRST_OF_TEXTS <= tag && tag <= Tag.LAST_OF_TEXTS ? text(value) : null;
                });
            } catch (BufferUnderflowException | IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        private static IppAttributes.Resolution resolution(int across, int down, int unit) {
            double perInch = unit == PER_INCH ? 1 : CM_PER_INCH;
            return new IppAttributes.Resolution((int) Math.round(across * perInch), (int) Math.round(down * perInch));
        }

        private static String withoutLanguage(ByteBuffer value) {
            int language = Short.toUnsignedInt(value.getShort());
            value.position(LANGUAGES_ARE_TWO_BYTES + language);
            int length = Short.toUnsignedInt(value.getShort());
            return text(value.slice(value.position(), Math.min(length, value.remaining())));
        }

        private static String text(ByteBuffer bytes) {
            return StandardCharsets.UTF_8.decode(bytes).toString();
        }
    }
}
