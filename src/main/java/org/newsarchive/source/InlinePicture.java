package org.newsarchive.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A picture that a page holds in itself, as a {@code data:} address (RFC 2397). Such a picture is named by a fragment, made from
 * the address's hash, so that its name is short and stays when the page's file is renamed.
 */
public final class InlinePicture {
    private static final String OPENING = "data:image/";
    private static final String BASE64 = ";base64,";
    /** What is shorter holds the place of a picture that loads later. */
    private static final int SHORTEST = 1_000;

    private static final int NAME = 16;

    private InlinePicture() {}

    /** The name of the picture that an address holds, {@code #} and 16 hexadecimal digits; empty where it holds none. */
    public static Optional<String> name(String address) {
        boolean picture = address.length() >= SHORTEST && address.startsWith(OPENING) && address.contains(BASE64);
        return picture
                ? Optional.of("#"
                        + SourceReader.sha256(address.getBytes(StandardCharsets.UTF_8))
                                .substring(0, NAME))
                : Optional.empty();
    }

    /**
     * The picture of that name.
     *
     * @param page the bytes of a page in a character set that has ASCII
     * @param name what {@link #name} made of its address
     */
    public static Optional<byte[]> find(byte[] page, String name) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, at + 1)) {
            int end = at;
            while (end < text.length() && "\"' <>\n\r\t".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String address = text.substring(at, end);
            if (name(address).equals(Optional.of(name))) {
                return decoded(address.substring(address.indexOf(BASE64) + BASE64.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
