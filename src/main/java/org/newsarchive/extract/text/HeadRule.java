package org.newsarchive.extract.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateMention;
import org.newsarchive.extract.metadata.GivenNames;
import org.newsarchive.extract.metadata.Outlets;
import org.newsarchive.extract.metadata.Publications;

/** The lines around the headline and before the text: bylines, dates, bios. */
final class HeadRule implements Rule {
    private static final int BEFORE = 6;
    private static final int REACH = 30;
    private static final int MOST_PROSE = 2;
    private static final int MOST_BIO = 60;
    private static final int MOST_LINE = 30;
    private static final int MOST_UNSIGNED = 9;
    private static final int NEAR = 4;
    private static final int AFTER = 8;
    private static final int LAST = 2;
    private static final int MOST_ROLE = 5;
    private static final int MOST_CUED = 16;
    private static final int MOST_DATE = 12;
    private static final Byline NONE = new Byline(List.of(), List.of(), false);

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        int from = headline + 1;
        int to = end(draft, from);
        boolean cued = isCued(draft, Math.max(0, headline - BEFORE), to);
        bylines(draft, Math.max(0, headline - BEFORE), headline, false);
        bylines(draft, from, to, !cued);
        if (!cued && People.names(draft).isEmpty()) {
            unsigned(draft, from, Math.min(to, draft.bodyStart()));
        }
        for (int i = from; i < to; i++) {
            if (draft.isOpen(i)
                    && i > 0
                    && draft.is(i - 1, Role.BYLINE)
                    && draft.block(i).bullet()
                    && Publications.isBeside(draft.text(i))) {
                draft.decide(i, Role.PUBLISHER, "paper-beside-byline", "names the author's paper");
            } else if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_BIO
                    && (draft.readings().bio(i).filter(Bio::press).isPresent()
                            || isAbout(draft, i)
                            || (i > 0
                                    && People.names(draft).contains(draft.text(i - 1))
                                    && Bios.isPost(draft.text(i))))) {
                draft.decide(i, Role.BIO, "bio", "says who the author is");
            }
        }
    }

    /** Whether a sentence tells of an author whom a line over it names: "Ann covers the coast." */
    private static boolean isAbout(Draft draft, int i) {
        return draft.shape(i).endsSentence
                && People.names(draft).stream().anyMatch(name -> Bios.tellsOf(draft.text(i), name));
    }

    /** Whether a word such as "By" says in a line of the head who wrote: then a name for itself is a place or a topic. */
    private static boolean isCued(Draft draft, int from, int to) {
        return IntStream.range(from, Math.min(to, draft.size()))
                .filter(i -> draft.isOpen(i) && draft.shape(i).words <= MOST_LINE && isShort(draft, i))
                .anyMatch(i -> draft.readings().isCued(i) && namesSomebody(draft, i));
    }

    /** A name that stands for itself, without a date beside it, where something else says that it signs. */
    private static void unsigned(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (draft.isOpen(i) && draft.shape(i).words <= MOST_UNSIGNED && mayName(draft, i)) {
                Byline byline = draft.readings().byline(i);
                if (!byline.fullNames().isEmpty() && NameLine.is(draft, i, byline) && isAttested(draft, i, byline)) {
                    draft.decide(i, Role.BYLINE, "byline-attested", "a name that other lines say is the author's");
                    return;
                }
            }
        }
    }

    /** Whether the line says what its bearer is, a line after it does, or the name begins or fills another line. */
    private static boolean isAttested(Draft draft, int i, Byline byline) {
        String name = byline.fullNames().get(0);
        String text = draft.text(i);
        if (byline.people().size() == 1
                && text.length() > name.length() + 2
                && text.regionMatches(true, 0, name, 0, name.length())) {
            String more = text.substring(name.length()).replaceFirst("^[\\s\\p{P}|]+", "");
            return Bylines.isRole(more) || Outlets.isOrganisation(more, Set.of());
        }
        return (i + 1 < draft.size() && (tellsOfAuthor(draft, i + 1) || Bios.tellsOf(draft.text(i + 1), name)))
                || IntStream.range(
                                Math.max(i + 1, draft.bodyEnd() - LAST),
                                Math.min(draft.size(), draft.bodyEnd() + AFTER))
                        .anyMatch(k -> draft.text(k).equals(name)
                                || (k > draft.bodyEnd() && draft.text(k).startsWith(name + " "))
                                || Bios.tellsOf(draft.text(k), name));
    }

    /** "Senior Staff Writer", "@annlee", "Follow", "Harbour News": what stands under an author's name. */
    private static boolean tellsOfAuthor(Draft draft, int i) {
        String text = draft.text(i);
        return draft.shape(i).words <= MOST_ROLE
                && (Bylines.isRole(text)
                        || text.startsWith("@")
                        || Outlets.isOrganisation(text, Set.of())
                        || (draft.shape(i).words <= 2
                                && draft.residue(i)
                                        .filter(role -> role == Role.SHARE)
                                        .isPresent()));
    }

    /** Where the head surely ends: a dek and a lead may stand among its lines, but not more prose. */
    private static int end(Draft draft, int from) {
        int prose = 0;
        int most = Math.min(draft.size(), from + REACH);
        for (int i = from; i < most; i++) {
            if (isProse(draft, i)) {
                prose++;
                if (prose > MOST_PROSE) {
                    return i;
                }
            }
        }
        return most;
    }

    private static void bylines(Draft draft, int from, int to, boolean bareNames) {
        int first = -1;
        for (int i = Math.max(0, from); i < Math.min(to, draft.size()); i++) {
            boolean near = first < 0 || i - first <= NEAR;
            if (draft.isOpen(i) && draft.shape(i).words <= MOST_LINE) {
                byline(draft, i, near, bareNames && first < 0);
                first = first < 0 && draft.is(i, Role.BYLINE) ? i : first;
            }
        }
    }

    private static void byline(Draft draft, int i, boolean near, boolean bareNames) {
        String text = draft.text(i);
        boolean date = isDate(draft, i);
        boolean asked =
                near && mayName(draft, i) && (bareNames || draft.readings().isCued(i));
        Byline byline = asked ? draft.readings().byline(i) : NONE;
        boolean names = !byline.fullNames().isEmpty();
        boolean cued = byline.cued() && (names || !byline.organisations().isEmpty());
        boolean bare = bareNames && names && NameLine.is(draft, i, byline);
        if (near && isByAlone(text) && i + 1 < draft.size() && namesSomebody(draft, i + 1)) {
            draft.decide(i, Role.BYLINE, "byline", "introduces the author");
            draft.decide(i + 1, Role.BYLINE, "byline-after-by", "the name after the word that introduces it");
        } else if (cued && (isShort(draft, i) || NameLine.opensWithKnown(text, byline))) {
            draft.decide(i, Role.BYLINE, "byline", "names the author");
        } else if (date) {
            draft.decide(i, bare ? Role.BYLINE : Role.DATE, "date-line", "states when the article appeared");
        } else if (bare && signs(draft, i)) {
            draft.decide(i, Role.BYLINE, "byline-name", "a name beside the date line, or after a place");
        } else if (bare && isKnown(draft, i, byline)) {
            draft.decide(i, Role.BYLINE, "byline-known", "nothing but names over the text, as people bear them");
        }
    }

    /** Whether a line over the text, or under a dek that reads like text, names people whose given names are known. */
    private static boolean isKnown(Draft draft, int i, Byline byline) {
        return GivenNames.openAll(byline.people())
                && IntStream.range(draft.first(Role.HEADLINE) + 1, i)
                                .filter(k -> isProse(draft, k))
                                .count()
                        <= 1;
    }

    private static boolean isProse(Draft draft, int i) {
        return draft.isOpen(i) && draft.body(i) >= 0.5f && draft.shape(i).words >= 12;
    }

    private static boolean signs(Draft draft, int i) {
        return nearDate(draft, i)
                || draft.cues().has(i, Cue.BYLINE)
                || Signature.isPlaced(draft.text(i))
                || CaptionRule.isSigned(draft, i)
                || (i + 1 < draft.size() && draft.is(i + 1, Role.DATELINE));
    }

    private static boolean mayName(Draft draft, int i) {
        return draft.residue(i).isEmpty() || (draft.cues().all(i) & Cue.BYLINE.bit()) != 0;
    }

    private static boolean namesSomebody(Draft draft, int i) {
        return !draft.readings().byline(i).fullNames().isEmpty();
    }

    private static boolean isShort(Draft draft, int i) {
        return draft.shape(i).words <= 16 || !draft.shape(i).endsSentence;
    }

    private static boolean isByAlone(String line) {
        String word = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return WordSets.BY.contains(WordSets.fold(word.strip()));
    }

    static boolean isDate(Draft draft, int i) {
        String text = draft.text(i);
        Shape shape = draft.shape(i);
        if (shape.words > 25 || shape.digits == 0) {
            return false;
        }
        List<DateMention> dates = draft.readings().dates(i);
        int covered = 0;
        for (DateMention date : dates) {
            covered += date.full() ? date.end() - date.start() : 0;
        }
        boolean cued = dates.stream().anyMatch(d -> d.full() && d.cue() != DateMention.Cue.NONE);
        boolean much = covered * 4 >= text.length();
        return covered > 0
                && (covered * 2 >= text.length()
                        || (cued && (much || shape.words <= MOST_CUED))
                        || (much && shape.words <= (shape.separators > 0 ? MOST_CUED : MOST_DATE)));
    }

    private static boolean nearDate(Draft draft, int i) {
        for (int j = Math.max(0, i - 2); j <= Math.min(draft.size() - 1, i + 2); j++) {
            if (j != i
                    && draft.shape(j).words <= 25
                    && (draft.is(j, Role.DATE) || (draft.isOpen(j) && isDate(draft, j)))) {
                return true;
            }
        }
        return false;
    }
}
