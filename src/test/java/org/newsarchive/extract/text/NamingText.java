package org.newsarchive.extract.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Author;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.extract.publisher.Passage;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceReader;

/**
 * A text as those see it who look for its publication.
 *
 * @param passages its passages
 * @param people its authors
 * @param publisher the publication, where one is told
 */
public record NamingText(List<Passage> passages, List<String> people, Optional<String> publisher) {
    /** A text of which each line is told. */
    public static NamingText told(Path file) throws IOException {
        ToldText told = ToldText.parse(Files.readAllLines(file).stream()
                .filter(line -> !line.isEmpty())
                .toList());
        return of(told.source(), told.publisher);
    }

    /** A text, and the name of its publication. */
    public static NamingText of(String text, Optional<String> publisher) {
        Source source = SourceReader.decode("x.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8), problem -> {})
                .orElseThrow();
        Draft draft = Draft.of(Wrapping.blocks(Lines.of(source.text())));
        for (Rule rule : Rules.inOrder(Recurrence.NONE)) {
            rule.apply(draft);
        }
        List<String> people =
                People.of(draft).authors().stream().map(Author::name).toList();
        return new NamingText(Passages.of(draft, Body.of(draft).images()), people, publisher);
    }
}
