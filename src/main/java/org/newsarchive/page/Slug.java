package org.newsarchive.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name made fit for a file name: lower case, letters and digits of any script, hyphens between words. Names with the same slug
 * are taken for the same name, so that spellings that differ in case or punctuation alone share a page.
 *
 * @param value the slug
 */
record Slug(String value) implements Comparable<Slug> {
    private static final int LONGEST = 60;
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern TAKEN =
            Pattern.compile("index|letters|con|prn|aux|nul|(com|lpt)\\d|\\d{4}(-\\d\\d){0,2}|undated");

    /** The slug of a name; never empty, never a name that a file system refuses. */
    static Slug of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = APOSTROPHE.matcher(plain).replaceAll("");
        plain = OTHER.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("-");
        plain = plain.replaceAll("^-|-$", "");
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            String cut = plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 9));
            return new Slug(cut.replaceAll("-$", "") + "-" + hash(plain));
        }
        if (plain.isEmpty()) {
            return new Slug("name-" + hash(name));
        }
        return new Slug(TAKEN.matcher(plain).matches() ? "name-" + plain : plain);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** As Java makes it for records, which takes long until it is compiled; maps of a whole archive ask for it. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slug slug && slug.value.equals(value);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }
}
