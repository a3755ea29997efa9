package org.newsarchive.catalogue;

import java.io.IOException;
import java.util.OptionalInt;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Pictured;
import org.newsarchive.page.Sketch;
import org.newsarchive.source.Sought;

/** The catalogue's entries in few bytes, and back. Texts that many articles share are kept once. */
final class Packing {
    private Packing() {}

    static void write(PackedWriter out, KnownSource source) {
        out.shared(source.path())
                .stamp(source.stamp())
                .shared(source.sha256())
                .list(source.records(), Packing::write)
                .list(source.problems(), Packing::write)
                .list(
                        source.beside(),
                        (o, sought) -> o.number(sought.found() ? 1 : 0).text(sought.address()));
    }

    static KnownSource source(PackedReader in) throws IOException {
        return new KnownSource(
                in.shared(),
                in.stamp(),
                in.shared(),
                in.list(Packing::path),
                in.list(Packing::problem),
                in.list(Packing::sought));
    }

    private static Sought sought(PackedReader in) throws IOException {
        boolean found = in.number() == 1;
        return new Sought(in.text(), found);
    }

    static void write(PackedWriter out, Problem problem) {
        out.shared(problem.severity().name())
                .text(problem.origin())
                .number(problem.line().orElse(0))
                .text(problem.message())
                .text(problem.hint());
    }

    static Problem problem(PackedReader in) throws IOException {
        Problem.Severity severity = Problem.Severity.valueOf(in.shared());
        String origin = in.text();
        int line = in.number();
        return new Problem(
                severity, origin, line == 0 ? OptionalInt.empty() : OptionalInt.of(line), in.text(), in.text());
    }

    static void write(PackedWriter out, RecordPath path) {
        out.text(path.value());
    }

    static RecordPath path(PackedReader in) throws IOException {
        return new RecordPath(in.text());
    }

    static void write(PackedWriter out, KnownRecord record) {
        ArticleCard card = record.card();
        write(out, record.path());
        out.stamp(record.json())
                .stamp(record.markdown())
                .shared(record.source())
                .shared(record.sha256())
                .list(card.former(), Packing::write)
                .text(card.headline())
                .maybe(card.dek(), PackedWriter::text)
                .maybe(card.date(), (o, date) -> o.text(date.value()))
                .number(card.inferred() ? 1 : 0)
                .list(card.authors(), Packing::write)
                .maybe(card.publisher(), PackedWriter::shared)
                .maybe(card.section(), PackedWriter::shared)
                .list(card.keywords(), PackedWriter::shared)
                .maybe(card.place(), PackedWriter::shared)
                .maybe(card.language(), PackedWriter::shared)
                .shared(card.dir().name())
                .number(card.words())
                .maybe(card.url(), PackedWriter::text)
                .number(card.truncated() ? 1 : 0)
                .list(card.pictures(), Packing::write)
                .text(card.trace().digest());
        card.trace().sketch().write(out);
        out.parcel(record.packed());
    }

    static KnownRecord record(PackedReader in) throws IOException {
        RecordPath path = path(in);
        return new KnownRecord(path, in.stamp(), in.stamp(), in.shared(), in.shared(), card(path, in), in.parcel());
    }

    private static ArticleCard card(RecordPath path, PackedReader in) throws IOException {
        return new ArticleCard(
                path,
                in.list(Packing::path),
                in.text(),
                in.maybe(PackedReader::text),
                in.maybe(Packing::date),
                in.number() == 1,
                in.list(Packing::author),
                in.maybe(PackedReader::shared),
                in.maybe(PackedReader::shared),
                in.list(PackedReader::shared),
                in.maybe(PackedReader::shared),
                in.maybe(PackedReader::shared),
                Direction.valueOf(in.shared()),
                in.number(),
                in.maybe(PackedReader::text),
                in.number() == 1,
                in.list(Packing::pictured),
                new ArticleCard.Trace(in.text(), Sketch.read(in)));
    }

    static PartialDate date(PackedReader in) throws IOException {
        return new PartialDate(in.text());
    }

    static void write(PackedWriter out, Author author) {
        out.shared(author.name()).maybe(author.description(), PackedWriter::shared);
    }

    static Author author(PackedReader in) throws IOException {
        return new Author(in.shared(), in.maybe(PackedReader::shared));
    }

    private static void write(PackedWriter out, Pictured picture) {
        out.number(picture.figure()).text(picture.name()).text(picture.alt());
    }

    private static Pictured pictured(PackedReader in) throws IOException {
        return new Pictured(in.number(), in.text(), in.text());
    }
}
