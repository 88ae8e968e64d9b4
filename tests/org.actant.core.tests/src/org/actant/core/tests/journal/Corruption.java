package org.actant.core.tests.journal;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32C;

/** Journals that somebody has tampered with. */
final class Corruption {

    private static final int FIRST_LINE = "actant journal 1\n".length();
    private static final int HEAD = 8;

    private Corruption() {
    }

    /** Changes some bytes; makes the checksums right again if that is wanted, so that the contents are looked at. */
    static byte[] of(byte[] good, Random random, boolean signed) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (!signed) {
            return bytes;
        }
        System.arraycopy(good, 0, bytes, 0, FIRST_LINE);
        ByteBuffer from = ByteBuffer.wrap(good);
        ByteBuffer to = ByteBuffer.wrap(bytes);
        for (int place = FIRST_LINE; place < bytes.length;) {
            int length = from.getInt(place);
            int count = length & Integer.MAX_VALUE;
            CRC32C crc = new CRC32C();
            crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            crc.update(bytes, place + HEAD, count);
            to.putInt(place, length).putInt(place + Integer.BYTES, (int) crc.getValue());
            place += HEAD + count;
        }
        return bytes;
    }
}
