package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Role;
import org.newsarchive.article.WordCount;
import org.newsarchive.extract.metadata.Datelines;
import org.newsarchive.extract.metadata.Dating;
import org.newsarchive.extract.metadata.Languages;
import org.newsarchive.extract.metadata.Placed;
import org.newsarchive.extract.metadata.TextDates;
import org.newsarchive.extract.publisher.Publisher;
import org.newsarchive.source.Source;

/** The fields of the record, each with its evidence. */
final class Fields {
    private final Source source;
    private final Draft draft;
    private final Body body;
    private final List<Evidence> evidence = new ArrayList<>();

    Fields(Source source, Draft draft, Body body) {
        this.source = source;
        this.draft = draft;
        this.body = body;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    Metadata metadata() {
        String sample = sample();
        Optional<String> language = Languages.detect(sample);
        Metadata.Builder fields = Metadata.builder();
        fields.headline(line(Role.HEADLINE, "headline", "the headline's line"));
        fields.kicker(line(Role.KICKER, "kicker", "the line over the headline"));
        fields.alternativeHeadline(line(Role.DEK, "alternativeHeadline", "the lines under the headline")
                .map(first -> String.join("\n", all(Role.DEK))));
        People people = People.of(draft);
        fields.author(people.authors());
        fields.byline(people.byline());
        evidence.addAll(people.evidence());
        Dating dates = TextDates.date(placed(), language);
        fields.datePublished(dates.published());
        fields.dateModified(dates.modified());
        evidence.addAll(dates.evidence());
        dateline(fields);
        Optional<Evidence> publication = Publisher.of(
                Passages.of(draft, body.images()),
                people.authors().stream().map(Author::name).toList());
        fields.publisher(publication.map(Evidence::value));
        publication.ifPresent(evidence::add);
        fields.keywords(keywords());
        fields.inLanguage(language);
        fields.dir(Languages.direction(sample));
        fields.url(source.url());
        fields.image(body.images());
        fields.copyrightNotice(line(Role.COPYRIGHT, "copyrightNotice", "states who holds the rights")
                .map(Fields::notice));
        fields.correction(all(Role.CORRECTION));
        if (isCutOff()) {
            fields.isAccessibleForFree(Optional.of(false));
        }
        int words = 0;
        for (int i : body.paragraphs()) {
            words += WordCount.of(draft.text(i));
        }
        fields.wordCount(words);
        return fields.build();
    }

    /** The copyright's part of a footer such as "Contact us | Terms | © Port Courier 2006". */
    private static String notice(String line) {
        int sign = line.indexOf('©');
        int end = sign < 0 ? -1 : line.indexOf(" | ", sign);
        return line.indexOf(" | ") < 0 || sign < 0 ? line : line.substring(sign, end < 0 ? line.length() : end);
    }

    private String sample() {
        StringBuilder sample = new StringBuilder();
        for (int i : body.paragraphs()) {
            sample.append(draft.text(i), 0, Math.min(2000, draft.text(i).length()))
                    .append('\n');
            if (sample.length() > 6000) {
                break;
            }
        }
        return sample.length() == 0
                ? source.text().substring(0, Math.min(4000, source.text().length()))
                : sample.toString();
    }

    private Optional<String> line(Role role, String field, String what) {
        int i = draft.first(role);
        if (i < 0) {
            return Optional.empty();
        }
        Evidence.Clue clue = new Evidence.Clue(OptionalInt.of(draft.block(i).line()), draft.text(i), what);
        evidence.add(new Evidence(field, draft.text(i), Evidence.Confidence.STATED, List.of(clue), List.of()));
        return Optional.of(draft.text(i));
    }

    private List<Placed> placed() {
        List<Placed> lines = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Draft.Verdict verdict = draft.verdict(i).orElseThrow();
            if (verdict.role().place() != Role.Place.RESIDUE && verdict.twin().isEmpty()) {
                boolean glued = verdict.role() == Role.BYLINE || verdict.role() == Role.DATE;
                String text = glued ? Glue.parted(draft.text(i)) : draft.text(i);
                if (!body.paragraphs().isEmpty() && i == body.paragraphs().get(0)) {
                    int line = draft.block(i).line();
                    Datelines.read(text).ifPresent(d -> lines.add(new Placed(line, Role.DATELINE, d.text())));
                }
                lines.add(new Placed(draft.block(i).line(), verdict.role(), text));
            }
        }
        return lines;
    }

    private void dateline(Metadata.Builder fields) {
        if (!body.paragraphs().isEmpty()) {
            int first = body.paragraphs().get(0);
            Datelines.read(draft.text(first)).ifPresent(dateline -> {
                fields.dateline(Optional.of(dateline.text()));
                Evidence.Clue clue =
                        new Evidence.Clue(OptionalInt.of(draft.block(first).line()), dateline.text(), "opens the text");
                evidence.add(new Evidence(
                        "dateline", dateline.text(), Evidence.Confidence.STATED, List.of(clue), List.of()));
            });
        }
    }

    private List<String> all(Role role) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, role)) {
                texts.add(draft.text(i));
            }
        }
        return texts;
    }

    private List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (String line : all(Role.KEYWORDS)) {
            for (String keyword : line.substring(line.indexOf(':') + 1).split("[,;|]", -1)) {
                if (!keyword.isBlank()) {
                    keywords.add(keyword.strip());
                }
            }
        }
        return keywords;
    }

    // "un peu en retard. »": French parts its marks by a space.
    private static boolean endsWithQuotation(String text) {
        int end = text.length() - 1;
        while (end > 0 && (Scripts.closes(text.charAt(end)) || Lines.blank(text.charAt(end)))) {
            end--;
        }
        return end > 0 && Scripts.ends(text.charAt(end)) && text.charAt(end) != '…' && !text.startsWith("...", end - 2);
    }

    /** Whether the text breaks off and a wall follows. */
    private boolean isCutOff() {
        if (body.paragraphs().isEmpty()) {
            return false;
        }
        int last = body.paragraphs().get(body.paragraphs().size() - 1);
        if (endsWithQuotation(draft.text(last))) {
            return false;
        }
        boolean broken = draft.shape(last).endsEllipsis
                || (draft.shape(last).words > 12 && !draft.shape(last).endsSentence && !draft.shape(last).endsColon);
        for (int i = last + 1; i < draft.size() && broken; i++) {
            if (draft.is(i, Role.REGISTRATION)) {
                return true;
            }
        }
        return false;
    }
}
