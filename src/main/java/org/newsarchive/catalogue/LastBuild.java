package org.newsarchive.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.WholeFile;

/**
 * What the last build found and said. Where all is as it found it, the next has nothing to do but to say it again.
 *
 * @param inputs what tells all that it was made from
 * @param articles how many articles there were
 * @param failed how many sources could not be used
 * @param problems what was said, and still holds
 */
public record LastBuild(String inputs, int articles, int failed, List<Problem> problems) {
    private static final String KIND = "build";

    /** Copies the list. */
    public LastBuild {
        problems = List.copyOf(problems);
    }

    /** What is remembered; empty where it is missing, torn or of another form. */
    public static Optional<LastBuild> read(Path file) {
        try {
            Line.Reader in = new Line.Reader(Files.readString(file, StandardCharsets.UTF_8));
            return Optional.of(new LastBuild(in.text(), (int) in.number(), (int) in.number(), in.list(Lines::problem)));
        } catch (IOException | IllegalArgumentException | NoSuchElementException | IndexOutOfBoundsException unusable) {
            return Optional.empty();
        }
    }

    /**
     * Writes it down.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    public void write(Path file) throws IOException {
        String line = new Line.Writer(KIND)
                .text(inputs)
                .number(articles)
                .number(failed)
                .list(problems, Lines::write)
                .toString();
        WholeFile.write(file, line.getBytes(StandardCharsets.UTF_8));
    }
}
