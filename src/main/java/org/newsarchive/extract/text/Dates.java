package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/**
 * When the article appeared.
 *
 * @param published the day or time of publication
 * @param modified the day or time of the last change
 * @param evidence why
 */
record Dates(Optional<PartialDate> published, Optional<PartialDate> modified, List<Evidence> evidence) {
    static Dates of(Draft draft, Body body, Optional<String> language) {
        List<Found> stated = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.DATE) || draft.is(i, Role.BYLINE)) {
                String line = Glue.parted(draft.text(i));
                for (DateMention date : DateFinder.find(line, language)) {
                    if (date.full()) {
                        stated.add(new Found(i, date, line));
                    }
                }
            }
        }
        Optional<Found> published = stated.stream()
                .filter(f -> f.date.cue() == DateMention.Cue.PUBLISHED)
                .findFirst()
                .or(() -> stated.stream()
                        .filter(f -> f.date.cue() == DateMention.Cue.NONE)
                        .findFirst());
        Optional<Found> modified = stated.stream()
                .filter(f -> f.date.cue() == DateMention.Cue.UPDATED)
                .findFirst();
        published = published.or(() -> modified);
        if (published.isPresent()) {
            return stated(draft, published.get(), modified);
        }
        return InferredDate.of(draft, body, language)
                .map(found -> new Dates(PartialDate.parse(found.value()), Optional.empty(), List.of(found)))
                .orElse(new Dates(Optional.empty(), Optional.empty(), List.of()));
    }

    private record Found(int block, DateMention date, String line) {
        Clue clue(Draft draft) {
            return new Clue(
                    OptionalInt.of(draft.block(block).line()),
                    line.substring(date.start(), date.end()),
                    "the line that states the date");
        }
    }

    private static Dates stated(Draft draft, Found published, Optional<Found> modified) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                "datePublished",
                published.date.date().value(),
                Confidence.STATED,
                List.of(published.clue(draft)),
                List.of()));
        Optional<Found> later = modified.filter(m -> m.date.date().compareTo(published.date.date()) != 0);
        later.ifPresent(m -> evidence.add(new Evidence(
                "dateModified", m.date.date().value(), Confidence.STATED, List.of(m.clue(draft)), List.of())));
        return new Dates(Optional.of(published.date.date()), later.map(m -> m.date.date()), evidence);
    }
}
