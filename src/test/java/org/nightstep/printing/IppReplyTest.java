package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppReply;

class IppReplyTest {

    private final IppWriter answer = new IppWriter(0x0200, 0x0001, 7);

    @Test
    void readsValuesOfEachKind() throws IOException {
        IppReply reply = IppReply.read(answer.group(IppWriter.PRINTER)
                .keywords("words", "a", "b").whole(IppWriter.INTEGER, "whole", -5).whole(IppWriter.ENUM, "state", 3)
                .flag("yes", true).range("copies", 1, 9).resolution("dots", 300)
                .value(IppWriter.TEXT_WITH_LANGUAGE, "note", new byte[] {0, 2, 'e', 'n', 0, 2, 'h', 'i'})
                .value(0x13, "nothing", new byte[0]).end());

        assertThat(reply.status()).isOne();
        assertThat(reply.isOk()).isTrue();
        assertThat(reply.id()).isEqualTo(7);
        IppAttributes printer = reply.printer();
        assertThat(printer.texts("words")).containsExactly("a", "b");
        assertThat(printer.whole("whole")).hasValue(-5);
        assertThat(printer.whole("state")).hasValue(3);
        assertThat(printer.flag("yes")).contains(true);
        assertThat(printer.allows("copies", 9)).isTrue();
        assertThat(printer.allows("copies", 10)).isFalse();
        assertThat(printer.resolutions("dots")).containsExactly(new IppAttributes.Resolution(300, 300));
        assertThat(printer.text("note")).contains("hi");
        assertThat(printer.has("nothing")).isFalse();
        assertThat(printer.whole("words")).as("of another kind").isEmpty();
    }

    @Test
    void passesCollectionsAndReadsWhatFollows() throws IOException {
        IppReply reply = IppReply.read(answer.group(IppWriter.PRINTER).value(IppWriter.BEGIN, "media-col", new byte[0])
                .value(IppWriter.MEMBER, "", "size".getBytes(StandardCharsets.US_ASCII)).value(IppWriter.BEGIN, "", new byte[0])
                .value(IppWriter.MEMBER, "", "x".getBytes(StandardCharsets.US_ASCII)).whole(IppWriter.INTEGER, "", 1)
                .value(IppWriter.END, "", new byte[0]).value(IppWriter.END, "", new byte[0])
                .keywords("after", "a").end());

        assertThat(reply.printer().texts("after")).containsExactly("a");
        assertThat(reply.printer().has("media-col")).isFalse();
    }

    @Test
    void keepsTheJobsOfAListApart() throws IOException {
        IppReply reply = IppReply.read(answer.group(IppWriter.JOB).whole(IppWriter.INTEGER, "job-id", 1)
                .group(IppWriter.JOB).whole(IppWriter.INTEGER, "job-id", 2).end());

        assertThat(reply.jobs()).extracting(job -> job.whole("job-id").getAsInt()).containsExactly(1, 2);
        assertThat(reply.printer()).isEqualTo(IppAttributes.NONE);
    }

    @Test
    void passesOverAValueThatMakesNoSense() throws IOException {
        IppReply reply = IppReply.read(answer.group(IppWriter.PRINTER).value(IppWriter.INTEGER, "short", new byte[] {1})
                .value(IppWriter.TEXT_WITH_LANGUAGE, "note", new byte[] {0, 9, 'e'}).keywords("after", "a").end());

        assertThat(reply.printer().whole("short")).isEmpty();
        assertThat(reply.printer().text("note")).isEmpty();
        assertThat(reply.printer().texts("after")).isEqualTo(List.of("a"));
    }

    @Test
    void saysWhatIsWrongWithBytesThatAreNoAnswer() {
        assertNoAnswer(new byte[] {2, 0, 0, 0}, "the answer ends too early");
        assertNoAnswer(new byte[] {3, 0, 0, 0, 0, 0, 0, 1, 3}, "the answer is of version 3");
        assertNoAnswer(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 0x44, 0, 1, 'a', 0, 0, 3}, "the answer has a value outside of any group");
        assertNoAnswer(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 4, 0x44, 0, 0, 0, 0, 3}, "the answer has a value without a name");
        assertNoAnswer(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 4, 0x44, 0, 9, 'a', 3}, "the answer has a value longer than itself");
        assertNoAnswer(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 4, 0x34, 0, 1, 'a', 0, 0, 3}, "the answer has a collection without an end");
    }

    private static void assertNoAnswer(byte[] bytes, String why) {
        assertThatThrownBy(() -> IppReply.read(bytes)).isInstanceOf(IOException.class).hasMessage(why);
    }
}
