package org.actant.core.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Finds out how far a journal is sound, without looking into its records.
 *
 * @param isJournal false if the file does not begin as a journal does
 * @param records   number of whole records
 * @param last      where the last of them begins, in bytes
 * @param end       where the last of them ends, in bytes
 * @param isDamaged true if what comes after that is not just the beginning of a record that was being written
 */
record JournalScan(boolean isJournal, int records, long last, long end, boolean isDamaged) {

    /** What is found at a place of a file. */
    private enum Found {
        /** A frame that does not end a record. */
        FRAME,
        /** The last frame of a record. */
        LAST_FRAME,
        /** The end of the file, or a frame that goes beyond it. */
        END,
        /** Something else. */
        DAMAGE
    }

    /** Looks through a file. */
    static JournalScan of(FileChannel channel) throws IOException {
        channel.position(0);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        byte[] line = in.readNBytes(JournalFile.FIRST_LINE.length);
        if (!Arrays.equals(line, JournalFile.FIRST_LINE)) {
            // not even the first line was written to its end
            boolean begun = Arrays.equals(line, Arrays.copyOf(JournalFile.FIRST_LINE, line.length));
            return new JournalScan(begun, 0, 0, 0, false);
        }
        return frames(in, channel.size());
    }

    private static JournalScan frames(InputStream in, long size) throws IOException {
        int records = 0;
        long last = JournalFile.FIRST_LINE.length;
        long end = last;
        long place = end;
        while (true) {
            byte[] head = in.readNBytes(Frames.HEAD);
            int count = head.length < Frames.HEAD ? 0 : ByteBuffer.wrap(head).getInt() & ~Frames.LAST;
            Found found = found(head, count, in, size - place - Frames.HEAD);
            place += Frames.HEAD + count;
            switch (found) {
                case FRAME -> {
                    // the record goes on
                }
                case LAST_FRAME -> {
                    records++;
                    last = end;
                    end = place;
                }
                case END, DAMAGE -> {
                    return new JournalScan(true, records, last, end, found == Found.DAMAGE);
                }
            }
        }
    }

    private static Found found(byte[] head, int count, InputStream in, long rest) throws IOException {
        if (head.length < Frames.HEAD) {
            return Found.END;
        }
        if (count == 0 || count > Frames.LONGEST) {
            return Found.DAMAGE;
        }
        if (count > rest) {
            return Found.END;
        }
        byte[] contents = in.readNBytes(count);
        ByteBuffer buffer = ByteBuffer.wrap(head);
        int length = buffer.getInt();
        if (Frames.checksum(length, contents, contents.length) != buffer.getInt()) {
            return count == rest ? Found.END : Found.DAMAGE;
        }
        return (length & Frames.LAST) == 0 ? Found.FRAME : Found.LAST_FRAME;
    }
}
