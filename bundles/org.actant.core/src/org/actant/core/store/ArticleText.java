package org.actant.core.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of an article, byte for byte as it was imported: UTF-8 with its line ends and, where there is one, its byte
 * order mark, which counts as one character. Offsets count UTF-16 code units. Immutable.
 */
public final class ArticleText {

    private final String text;
    private final String sha256;
    private final int byteCount;

    private ArticleText(String text, String sha256, int byteCount) {
        this.text = text;
        this.sha256 = sha256;
        this.byteCount = byteCount;
    }

    /** The text as a string becomes an article. */
    public static ArticleText of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ArticleText(text, sha256(bytes), bytes.length);
    }

    /**
     * Reads the bytes of a text file.
     *
     * @param name how an error names the file
     * @throws DocumentException if the bytes are not UTF-8; the message names the offset of the first wrong byte
     */
    public static ArticleText of(byte[] bytes, String name) throws DocumentException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return new ArticleText(decoder.decode(in).toString(), sha256(bytes), bytes.length);
        } catch (CharacterCodingException e) {
            throw new DocumentException(Messages.bind(Messages.textNotUtf8, name, in.position()), e);
        }
    }

    /** The text as a string. */
    public String text() {
        return text;
    }

    /** The text as it lies in the file. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Number of bytes in the file. */
    public int byteCount() {
        return byteCount;
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /** SHA-256 of the bytes, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** True if lines end with CR LF. */
    public boolean hasCrLf() {
        return text.contains("\r\n");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
