package org.newsarchive.disk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 128 bits of SHA-256, in hexadecimal: enough to tell versions of a file apart, and half as long. */
public final class Hash {
    /** How many digits a hash has. */
    public static final int LENGTH = 32;

    private Hash() {}

    /** The hash of bytes: 32 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, LENGTH / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The hash of several texts in their order; moving a boundary between them changes it. */
    public static String of(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text.length()).append(':').append(text);
        }
        return of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
