package org.actant.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.actant.core.store.FileStamp;
import org.eclipse.jdt.annotation.Nullable;

/** Writes a record after the other, in frames. */
final class RecordOutput {

    /** Takes frames as they become full. */
    @FunctionalInterface
    interface Sink {

        void append(ByteBuffer frame) throws IOException;
    }

    private final Sink sink;
    private byte[] bytes = new byte[1 << 10];
    private int count;

    RecordOutput(Sink sink) {
        this.sink = sink;
    }

    /** Ends the record. */
    void endRecord() throws IOException {
        sink.append(Frames.frame(bytes, count, true));
        count = 0;
    }

    /** Forgets what of the record was not passed on yet. */
    void drop() {
        count = 0;
    }

    void tag(Tag tag) throws IOException {
        writeByte(tag.ordinal());
    }

    /** A number that is not negative. */
    void count(int number) throws IOException {
        int rest = number;
        while (rest > 0x7F) {
            writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        writeByte(rest);
    }

    void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        count(utf8.length);
        for (int written = 0; written < utf8.length;) {
            passOnIfFull();
            int part = Math.min(utf8.length - written, Frames.LONGEST - count);
            reserve(part);
            System.arraycopy(utf8, written, bytes, count, part);
            count += part;
            written += part;
        }
    }

    void stamp(@Nullable FileStamp stamp) throws IOException {
        if (stamp == null) {
            tag(Tag.NOTHING);
            return;
        }
        tag(Tag.VALUE);
        count(stamp.length());
        int32((int) stamp.checksum());
        int32(stamp.hash());
    }

    private void int32(int number) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) {
            writeByte(number >>> shift);
        }
    }

    private void writeByte(int value) throws IOException {
        passOnIfFull();
        reserve(1);
        bytes[count++] = (byte) value;
    }

    private void reserve(int more) {
        if (count + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(Frames.LONGEST, Math.max(2 * bytes.length, count + more)));
        }
    }

    private void passOnIfFull() throws IOException {
        if (count == Frames.LONGEST) {
            sink.append(Frames.frame(bytes, count, false));
            count = 0;
        }
    }
}
