package org.newsarchive.catalogue;

import java.io.IOException;
import java.util.OptionalInt;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Image;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.Role;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.disk.Parcel;
import org.newsarchive.page.Particulars;

/** What a page tells besides its text, in few bytes, and back. */
final class PackedParticulars {
    private PackedParticulars() {}

    static Parcel pack(Particulars all) {
        PackedWriter out = new PackedWriter();
        write(out, all.metadata());
        write(out, all.provenance());
        return out.list(all.inferred(), PackedParticulars::write)
                .list(
                        all.removed(),
                        (o, removed) -> o.text(removed.role().name()).number(removed.passages()))
                .list(all.edited(), PackedWriter::text)
                .text(all.extractor())
                .toParcel();
    }

    static Particulars unpack(Parcel parcel) throws IOException {
        try (PackedReader in = parcel.open()) {
            return new Particulars(
                    metadata(in),
                    new Provenance(in.text(), in.text(), in.text(), in.maybe(Packing::date)),
                    in.list(PackedParticulars::evidence),
                    in.list(i -> new Particulars.Removed(Role.valueOf(i.text()), i.number())),
                    in.list(PackedReader::text),
                    in.text());
        }
    }

    private static void write(PackedWriter out, Metadata metadata) {
        out.maybe(metadata.headline(), PackedWriter::text)
                .maybe(metadata.kicker(), PackedWriter::text)
                .maybe(metadata.alternativeHeadline(), PackedWriter::text)
                .list(metadata.author(), Packing::write)
                .maybe(metadata.byline(), PackedWriter::text)
                .maybe(metadata.datePublished(), PackedParticulars::write)
                .maybe(metadata.dateModified(), PackedParticulars::write)
                .maybe(metadata.dateline(), PackedWriter::text)
                .maybe(metadata.publisher(), PackedWriter::text)
                .maybe(metadata.articleSection(), PackedWriter::text)
                .list(metadata.keywords(), PackedWriter::text)
                .maybe(metadata.inLanguage(), PackedWriter::text)
                .text(metadata.dir().name())
                .maybe(metadata.url(), PackedWriter::text)
                .list(metadata.image(), PackedParticulars::write)
                .maybe(metadata.isAccessibleForFree(), (o, free) -> o.number(free ? 1 : 0))
                .maybe(metadata.copyrightNotice(), PackedWriter::text)
                .list(metadata.correction(), PackedWriter::text)
                .number(metadata.wordCount());
    }

    private static Metadata metadata(PackedReader in) throws IOException {
        return new Metadata(
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.list(Packing::author),
                in.maybe(PackedReader::text),
                in.maybe(Packing::date),
                in.maybe(Packing::date),
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.list(PackedReader::text),
                in.maybe(PackedReader::text),
                Direction.valueOf(in.text()),
                in.maybe(PackedReader::text),
                in.list(PackedParticulars::image),
                in.maybe(i -> i.number() == 1),
                in.maybe(PackedReader::text),
                in.list(PackedReader::text),
                in.number());
    }

    private static void write(PackedWriter out, PartialDate date) {
        out.text(date.value());
    }

    private static void write(PackedWriter out, Image image) {
        out.maybe(image.caption(), PackedWriter::text)
                .maybe(image.creditText(), PackedWriter::text)
                .maybe(image.alt(), PackedWriter::text)
                .maybe(image.contentUrl(), PackedWriter::text)
                .number(image.position());
    }

    private static Image image(PackedReader in) throws IOException {
        return new Image(
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.maybe(PackedReader::text),
                in.number());
    }

    private static void write(PackedWriter out, Provenance provenance) {
        out.text(provenance.path())
                .text(provenance.sha256())
                .text(provenance.encodingFormat())
                .maybe(provenance.dateRetrieved(), PackedParticulars::write);
    }

    private static void write(PackedWriter out, Evidence evidence) {
        out.text(evidence.field())
                .text(evidence.value())
                .text(evidence.confidence().name())
                .list(
                        evidence.clues(),
                        (o, clue) -> o.number(clue.line().orElse(0))
                                .text(clue.text())
                                .text(clue.what()))
                .list(evidence.rejected(), (o, lost) -> o.text(lost.value()).text(lost.why()));
    }

    private static Evidence evidence(PackedReader in) throws IOException {
        return new Evidence(
                in.text(),
                in.text(),
                Evidence.Confidence.valueOf(in.text()),
                in.list(PackedParticulars::clue),
                in.list(i -> new Evidence.Rejected(i.text(), i.text())));
    }

    private static Evidence.Clue clue(PackedReader in) throws IOException {
        int line = in.number();
        return new Evidence.Clue(line == 0 ? OptionalInt.empty() : OptionalInt.of(line), in.text(), in.text());
    }
}
