package org.newsarchive.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;

/** Reads the sources that files hold. */
public final class SourceReader {
    /** The largest file that is read, in bytes. A saved page with its pictures inlined stays well below it. */
    public static final long LARGEST = 32L << 20;

    private SourceReader() {}

    /**
     * Reads a file. A file may hold any number of sources; a text or a page holds one.
     *
     * @param sources gets each source
     * @param problems gets what is wrong with the file
     */
    public static void read(SourceFile file, Consumer<Source> sources, Consumer<Problem> problems) {
        if (file.stamp().size() > LARGEST) {
            problems.accept(Problem.error(
                    file.path(),
                    "is " + (file.stamp().size() >> 20) + " MB; sources over " + (LARGEST >> 20) + " MB are not read",
                    "cut it into single articles"));
            return;
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.file());
        } catch (NoSuchFileException vanished) {
            problems.accept(Problem.error(file.path(), "vanished while it was read", "run the build again"));
            return;
        } catch (IOException e) {
            problems.accept(Problem.error(file.path(), "can't be read", "check its permissions"));
            return;
        }
        decode(file.path(), file.format(), bytes, problems)
                .map(source -> source.among(Neighbours.of(file)))
                .ifPresent(sources);
    }

    /**
     * The source that bytes hold.
     *
     * @param path the name to give it
     * @param problems gets what is wrong with the bytes
     * @return empty where the bytes are no text
     */
    public static Optional<Source> decode(String path, Format format, byte[] bytes, Consumer<Problem> problems) {
        if (bytes.length == 0) {
            problems.accept(Problem.error(path, "is empty", "scrape it again, or delete it"));
            return Optional.empty();
        }
        CharacterSet.Finding finding = CharacterSet.of(bytes);
        boolean wide = finding.charset().equals(StandardCharsets.UTF_16LE)
                || finding.charset().equals(StandardCharsets.UTF_16BE);
        if (!wide && binary(bytes)) {
            problems.accept(Problem.error(path, "is not text", "remove it, or give it the ending of what it is"));
            return Optional.empty();
        }
        String text = new String(bytes, finding.mark(), bytes.length - finding.mark(), finding.charset());
        if (text.isBlank()) {
            problems.accept(Problem.error(path, "holds nothing but white space", "scrape it again, or delete it"));
            return Optional.empty();
        }
        if (finding.invalid() >= 0) {
            problems.accept(Problem.warning(
                            path,
                            "has bytes that are not UTF-8 (the first is byte " + (finding.invalid() + 1)
                                    + "); each is shown as \uFFFD",
                            "save it as UTF-8")
                    .at(line(bytes, finding.invalid())));
        } else if (finding.guessed()) {
            problems.accept(Problem.warning(
                    path,
                    "is not UTF-8" + (format == Format.HTML ? " and declares nothing else that fits" : "")
                            + "; read as " + finding.charset().name(),
                    "save it as UTF-8 if letters come out wrong"));
        }
        return Optional.of(new Source(
                path,
                format,
                text,
                finding.charset().name().toLowerCase(Locale.ROOT),
                sha256(bytes),
                Optional.empty(),
                Optional.empty()));
    }

    private static boolean binary(byte[] bytes) {
        int length = Math.min(bytes.length, 1 << 16);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            control += (b >= 0 && b < 9) || (b > 13 && b < 32 && b != 0x1B) ? 1 : 0;
        }
        return control > length / 50;
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The SHA-256 of bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
