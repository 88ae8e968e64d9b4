package org.actant.core.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** How records lie in the file: in frames, each with its length and checksum. */
final class Frames {

    /** Most bytes of contents in a frame. */
    static final int LONGEST = 1 << 20;

    /** Bytes before the contents. */
    static final int HEAD = 8;

    /** Set in the length of the last frame of a record. */
    static final int LAST = 1 << 31;

    private Frames() {
    }

    /** A frame around contents. */
    static ByteBuffer frame(byte[] contents, int count, boolean last) {
        int length = last ? count | LAST : count;
        ByteBuffer frame = ByteBuffer.allocate(HEAD + count);
        frame.putInt(length).putInt(checksum(length, contents, count)).put(contents, 0, count);
        return frame.flip();
    }

    /** Checksum of a frame with that length and contents. */
    static int checksum(int length, byte[] contents, int count) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        crc.update(contents, 0, count);
        return (int) crc.getValue();
    }
}
