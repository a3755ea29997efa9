package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Role;

/**
 * Dates an article from its text alone: by a date line, byline or dateline that states the day, if only the day of the last
 * change; else by the weekday that the lead names together with the newest full date in the captions. Without evidence there
 * is no date.
 */
public final class TextDates {
    private static final WordSet AS_OF = Lexicon.of("date-as-of");

    private TextDates() {}

    /**
     * Dates an article.
     *
     * @param lines the article's lines in their order, with their roles; residue may be among them and is passed over
     * @param language the text's BCP 47 tag, where known
     */
    public static Dating date(List<Placed> lines, Optional<String> language) {
        List<Placed> own = lines.stream()
                .filter(line -> line.role().place() != Role.Place.RESIDUE)
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        Stated stated = Stated.in(own, language);
        Optional<PartialDate> published = Optional.empty();
        Optional<PartialDate> modified = Optional.empty();
        if (stated.published() != null) {
            published = Optional.of(stated.published().mention().date());
            evidence.add(stated.published().evidence("datePublished", stated.rejected()));
        } else if (stated.modified() != null) {
            published = Optional.of(
                    new PartialDate(stated.modified().mention().date().upToDay()));
            evidence.add(stated.modified().evidenceOfDay("datePublished"));
        } else {
            Optional<Evidence> inferred = WeekdayInference.of(own, language);
            inferred.ifPresent(evidence::add);
            published = inferred.map(found -> new PartialDate(found.value()));
        }
        if (stated.modified() != null) {
            modified = Optional.of(stated.modified().mention().date());
            evidence.add(stated.modified().evidence("dateModified", List.of()));
        }
        return new Dating(published, modified, evidence);
    }

    /** A date in a line. */
    record Candidate(Placed line, DateMention mention) {
        String text() {
            return line.text().substring(mention.start(), mention.end());
        }

        Evidence evidence(String field, List<Rejected> rejected) {
            String what = switch (line.role()) {
                case DATE -> "the line that states the date";
                case BYLINE -> "stated with the byline";
                case DATELINE -> "stated in the dateline";
                default -> "stated in the " + line.role().label();
            };
            Clue clue = new Clue(OptionalInt.of(line.line()), text(), what);
            return new Evidence(field, mention.date().value(), Confidence.STATED, List.of(clue), rejected);
        }

        /** Of a change that nothing else dates: most are of the day of publication. */
        Evidence evidenceOfDay(String field) {
            Clue clue =
                    new Clue(OptionalInt.of(line.line()), text(), "the day of the last change, and no other is stated");
            return new Evidence(field, mention.date().upToDay(), Confidence.STATED, List.of(clue), List.of());
        }
    }

    /** The dates that lines made for it state. */
    private record Stated(
            @Nullable Candidate published, @Nullable Candidate modified, List<Rejected> rejected) {
        static Stated in(List<Placed> lines, Optional<String> language) {
            Candidate published = null;
            Candidate modified = null;
            List<Rejected> rejected = new ArrayList<>();
            for (Placed line : lines) {
                boolean tells = line.role() == Role.DATE || line.role() == Role.BYLINE || line.role() == Role.DATELINE;
                for (DateMention found : tells ? DateFinder.find(line.text(), language) : List.<DateMention>of()) {
                    DateMention mention = found.certain() ? found : Agreement.with(lines, language, found);
                    Candidate candidate = new Candidate(line, mention);
                    if (!mention.full()) {
                        continue;
                    }
                    if (mention.cue() == DateMention.Cue.UPDATED) {
                        modified = modified == null ? candidate : modified;
                    } else if (published == null || better(candidate, published)) {
                        published = candidate;
                    } else if (!published
                            .mention()
                            .date()
                            .day()
                            .equals(mention.date().day())) {
                        rejected.add(new Rejected(mention.date().value(), "stated after the date of publication"));
                    }
                }
            }
            return published == null && modified != null && isAsOf(modified)
                    ? new Stated(modified, null, rejected)
                    : new Stated(published, modified, rejected);
        }

        /** "Stand: 4. Mai 2011": where nothing else is said the text is of that day. */
        private static boolean isAsOf(Candidate candidate) {
            String before =
                    candidate.line().text().substring(0, candidate.mention().start());
            return AS_OF.contains(PersonName.trim(Fold.word(before)));
        }

        private static boolean better(Candidate candidate, Candidate than) {
            return candidate.mention().cue() == DateMention.Cue.PUBLISHED
                    && than.mention().cue() == DateMention.Cue.NONE;
        }
    }
}
