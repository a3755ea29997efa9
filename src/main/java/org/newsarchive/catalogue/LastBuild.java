package org.newsarchive.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/**
 * What the last build found and said. Where all is as it found it, the next has nothing to do but to say it again.
 *
 * @param inputs what tells all that it was made from
 * @param articles how many articles there were
 * @param failed how many sources could not be used
 * @param problems what was said, and still holds
 */
public record LastBuild(String inputs, int articles, int failed, List<Problem> problems) {
    private static final String TITLE = "archiver build 2";

    /** Copies the list. */
    public LastBuild {
        problems = List.copyOf(problems);
    }

    /** What is remembered; empty where it is missing, torn or of another form. */
    public static Optional<LastBuild> read(Path file) {
        try (PackedReader in = PackedReader.sound(file)) {
            return in.text().equals(TITLE)
                    ? Optional.of(new LastBuild(in.text(), in.number(), in.number(), in.list(Packing::problem)))
                    : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /**
     * Writes it down.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    public void write(Path file) throws IOException {
        new PackedWriter()
                .text(TITLE)
                .text(inputs)
                .number(articles)
                .number(failed)
                .list(problems, Packing::write)
                .save(file);
    }
}
