package org.actant.core.store;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What a file held when we last read or wrote it: its length and two checksums of its bytes.
 *
 * @param length   number of bytes
 * @param checksum CRC-32C
 * @param hash     hash of the bytes
 */
public record FileStamp(int length, long checksum, int hash) {

    /** The stamp of these bytes. */
    public static FileStamp of(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return new FileStamp(bytes.length, crc.getValue(), Arrays.hashCode(bytes));
    }

    /** True if the bytes are those of the file. */
    public boolean isOf(byte[] bytes) {
        return length == bytes.length && equals(of(bytes));
    }
}
