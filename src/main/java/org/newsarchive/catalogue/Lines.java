package org.newsarchive.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Stamp;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Pictured;
import org.newsarchive.page.Sketch;
import org.newsarchive.source.Sought;

/** The catalogue's entries as lines, and back. Texts that many articles share are kept once. */
final class Lines {
    private final UnaryOperator<String> once;

    Lines(UnaryOperator<String> once) {
        this.once = once;
    }

    static String write(KnownSource source) {
        return new Line.Writer(Catalogue.SOURCE)
                .text(source.path())
                .number(source.stamp().size())
                .number(source.stamp().modified())
                .text(source.sha256())
                .list(source.records(), RecordPath::value)
                .list(source.problems(), Lines::write)
                .list(source.beside(), sought -> (sought.found() ? "+" : "-") + sought.address())
                .toString();
    }

    KnownSource source(String line) {
        Line.Reader in = new Line.Reader(line);
        return new KnownSource(
                in.text(),
                new Stamp(in.number(), in.number()),
                in.text(),
                in.list(RecordPath::new),
                in.list(Lines::problem),
                in.list(text -> new Sought(text.substring(1), text.startsWith("+"))));
    }

    static String write(Problem problem) {
        return Line.join(List.of(
                        problem.severity().name(),
                        problem.origin(),
                        problem.line().isPresent()
                                ? Integer.toString(problem.line().getAsInt())
                                : "",
                        problem.message(),
                        problem.hint())
                .iterator());
    }

    static Problem problem(String text) {
        Line.Reader in = Line.split(text);
        Problem.Severity severity = Problem.Severity.valueOf(in.text());
        String origin = in.text();
        String line = in.text();
        return new Problem(
                severity,
                origin,
                line.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line)),
                in.text(),
                in.text());
    }

    static String write(KnownRecord record) {
        ArticleCard card = record.card();
        return new Line.Writer(Catalogue.RECORD)
                .text(record.path().value())
                .number(record.json().size())
                .number(record.json().modified())
                .number(record.markdown().size())
                .number(record.markdown().modified())
                .text(record.source())
                .text(record.sha256())
                .list(card.former(), RecordPath::value)
                .text(card.headline())
                .maybe(card.dek())
                .maybe(card.date().map(PartialDate::value))
                .number(card.inferred() ? 1 : 0)
                .list(card.authors(), Lines::write)
                .maybe(card.publisher())
                .maybe(card.section())
                .list(card.keywords(), text -> text)
                .maybe(card.place())
                .maybe(card.language())
                .text(card.dir().name())
                .number(card.words())
                .maybe(card.url())
                .number(card.truncated() ? 1 : 0)
                .list(card.pictures(), Lines::write)
                .text(card.trace().digest())
                .text(card.trace().sketch().encoded())
                .toString();
    }

    KnownRecord record(String line) {
        Line.Reader in = new Line.Reader(line);
        RecordPath path = new RecordPath(in.text());
        Stamp json = new Stamp(in.number(), in.number());
        Stamp markdown = new Stamp(in.number(), in.number());
        String source = in.text();
        String sha256 = in.text();
        return new KnownRecord(path, json, markdown, source, sha256, card(path, in));
    }

    private ArticleCard card(RecordPath path, Line.Reader in) {
        return new ArticleCard(
                path,
                in.list(RecordPath::new),
                in.text(),
                in.maybe(),
                in.maybe().map(PartialDate::new),
                in.number() == 1,
                in.list(this::author),
                shared(in.maybe()),
                shared(in.maybe()),
                in.list(once),
                shared(in.maybe()),
                shared(in.maybe()),
                Direction.valueOf(in.text()),
                (int) in.number(),
                in.maybe(),
                in.number() == 1,
                in.list(Lines::pictured),
                new ArticleCard.Trace(in.text(), Sketch.decoded(in.text())));
    }

    private Optional<String> shared(Optional<String> text) {
        return text.map(once);
    }

    private static String write(Pictured picture) {
        return Line.join(List.of(Integer.toString(picture.figure()), picture.name(), picture.alt())
                .iterator());
    }

    private static Pictured pictured(String text) {
        Line.Reader in = Line.split(text);
        return new Pictured((int) in.number(), in.text(), in.text());
    }

    private static String write(Author author) {
        return Line.join(List.of(author.name(), author.description().orElse("")).iterator());
    }

    private Author author(String text) {
        Line.Reader in = Line.split(text);
        String name = once.apply(in.text());
        return new Author(name, Optional.of(once.apply(in.text())).filter(bio -> !bio.isEmpty()));
    }
}
