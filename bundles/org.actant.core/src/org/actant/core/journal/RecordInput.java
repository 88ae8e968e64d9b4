package org.actant.core.journal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.actant.core.store.FileStamp;
import org.eclipse.jdt.annotation.Nullable;

/** Reads one record after the other. Nothing is believed: what does not fit is a {@link BadJournalException}. */
final class RecordInput {

    private static final Tag[] TAGS = Tag.values();

    private final InputStream frames;
    private byte[] bytes = new byte[0];
    private int next;
    private boolean last = true;

    /** @param frames whole frames whose checksums hold */
    RecordInput(InputStream frames) {
        this.frames = frames;
    }

    /** Goes to the next record; false if there is none. What is left of the present one must have been read. */
    boolean nextRecord() throws IOException {
        if (!last || next < bytes.length) {
            throw new BadJournalException("rest of a record");
        }
        return nextFrame();
    }

    private boolean nextFrame() throws IOException {
        byte[] head = frames.readNBytes(Frames.HEAD);
        if (head.length < Frames.HEAD) {
            return false;
        }
        int length = ByteBuffer.wrap(head).getInt();
        last = (length & Frames.LAST) != 0;
        bytes = frames.readNBytes(length & ~Frames.LAST);
        next = 0;
        return true;
    }

    private int readByte() throws IOException {
        if (next == bytes.length && (last || !nextFrame())) {
            throw new EOFException("end of a record");
        }
        return bytes[next++] & 0xFF;
    }

    Tag tag() throws IOException {
        int ordinal = readByte();
        if (ordinal >= TAGS.length) {
            throw new BadJournalException("tag " + ordinal);
        }
        return TAGS[ordinal];
    }

    /** True if there is a value. */
    boolean isThere() throws IOException {
        Tag tag = tag();
        if (tag != Tag.NOTHING && tag != Tag.VALUE) {
            throw new BadJournalException(tag.name());
        }
        return tag == Tag.VALUE;
    }

    /** True if there is one more in a list, false at its end. */
    boolean isThereMore() throws IOException {
        Tag tag = tag();
        if (tag != Tag.END && tag != Tag.VALUE) {
            throw new BadJournalException(tag.name());
        }
        return tag == Tag.VALUE;
    }

    int count() throws IOException {
        int number = 0;
        for (int shift = 0; shift <= 28; shift += 7) {
            int part = readByte();
            number |= (part & 0x7F) << shift;
            if (part < 0x80) {
                if (number < 0) {
                    break;
                }
                return number;
            }
        }
        throw new BadJournalException("number");
    }

    String text() throws IOException {
        int length = count();
        byte[] utf8 = new byte[Math.min(length, Frames.LONGEST)];
        int read = 0;
        while (read < length) {
            if (next == bytes.length && (last || !nextFrame())) {
                throw new EOFException("end of a record");
            }
            int part = Math.min(length - read, bytes.length - next);
            if (read + part > utf8.length) {
                utf8 = Arrays.copyOf(utf8, (int) Math.min(length, 2L * (read + part)));
            }
            System.arraycopy(bytes, next, utf8, read, part);
            next += part;
            read += part;
        }
        return new String(utf8, 0, length, StandardCharsets.UTF_8);
    }

    @Nullable
    FileStamp stamp() throws IOException {
        return isThere() ? new FileStamp(count(), Integer.toUnsignedLong(int32()), int32()) : null;
    }

    private int int32() throws IOException {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = number << 8 | readByte();
        }
        return number;
    }
}
