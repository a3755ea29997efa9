package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/** The lines around the headline and before the text: bylines, dates, bios. */
final class HeadRule implements Rule {
    private static final int BEFORE = 6;
    private static final int REACH = 30;
    private static final int MOST_PROSE = 2;
    private static final int MOST_BIO = 60;
    private static final int MOST_LINE = 30;

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        int from = headline + 1;
        int to = end(draft, from);
        bylines(draft, Math.max(0, headline - BEFORE), headline);
        bylines(draft, from, to);
        for (int i = from; i < to; i++) {
            if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_BIO
                    && Bios.read(draft.text(i)).filter(Bio::press).isPresent()) {
                draft.decide(i, Role.BIO, "bio", "says who the author is");
            }
        }
    }

    /** Where the head surely ends: a dek and a lead may stand among its lines, but not more prose. */
    private static int end(Draft draft, int from) {
        int prose = 0;
        int most = Math.min(draft.size(), from + REACH);
        for (int i = from; i < most; i++) {
            if (draft.isOpen(i) && draft.body(i) >= 0.5f && draft.shape(i).words >= 12) {
                prose++;
                if (prose > MOST_PROSE) {
                    return i;
                }
            }
        }
        return most;
    }

    private static void bylines(Draft draft, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, draft.size()); i++) {
            if (draft.isOpen(i) && draft.shape(i).words <= MOST_LINE) {
                byline(draft, i, i + 1 < draft.size());
            }
        }
    }

    private static void byline(Draft draft, int i, boolean hasNext) {
        String text = draft.text(i);
        boolean date = isDate(text, draft.shape(i));
        Byline byline = People.byline(text);
        boolean named = !byline.people().isEmpty()
                || (byline.cued() && !byline.organisations().isEmpty());
        if (isByAlone(text)
                && hasNext
                && !Bylines.read(draft.text(i + 1), List.of()).people().isEmpty()) {
            draft.decide(i, Role.BYLINE, "byline", "introduces the author");
            draft.decide(i + 1, Role.BYLINE, "byline-after-by", "the name after the word that introduces it");
        } else if (named && byline.cued() && isShort(draft, i)) {
            draft.decide(i, Role.BYLINE, "byline", "names the author");
        } else if (date) {
            boolean alsoNames = named && isNameLine(draft, i);
            draft.decide(i, alsoNames ? Role.BYLINE : Role.DATE, "date-line", "states when the article appeared");
        } else if (named
                && isNameLine(draft, i)
                && isFullName(byline)
                && (nearDate(draft, i) || draft.cues().has(i, Cue.BYLINE))) {
            draft.decide(i, Role.BYLINE, "byline-name", "a name beside the date line");
        }
    }

    private static boolean isShort(Draft draft, int i) {
        return draft.shape(i).words <= 16 || !draft.shape(i).endsSentence;
    }

    // Without a word that says so, only a line that is hardly more than a name is a byline; where letters have no
    // case nothing but its length tells a name from a phrase.
    private static boolean isNameLine(Draft draft, int i) {
        Shape s = draft.shape(i);
        return s.capitalised > 0 ? s.words <= 14 && !s.endsSentence : s.words <= 3;
    }

    /** A word alone is a name only where a cue says so. */
    private static boolean isFullName(Byline byline) {
        return byline.people().stream().anyMatch(name -> name.indexOf(' ') > 0 || name.charAt(0) >= '\u2e80');
    }

    private static boolean isByAlone(String line) {
        String word = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return WordSets.BY.contains(WordSets.fold(word.strip()));
    }

    static boolean isDate(String text, Shape shape) {
        if (shape.words > 25 || shape.digits == 0) {
            return false;
        }
        List<DateMention> dates = DateFinder.find(Glue.parted(text), Optional.empty());
        int covered = 0;
        for (DateMention date : dates) {
            covered += date.full() ? date.end() - date.start() : 0;
        }
        boolean cued = dates.stream().anyMatch(d -> d.full() && d.cue() != DateMention.Cue.NONE);
        return covered > 0
                && (covered * 2 >= text.length()
                        || (cued && shape.words <= 16)
                        || (covered * 4 >= text.length() && shape.words <= 12));
    }

    private static boolean nearDate(Draft draft, int i) {
        for (int j = Math.max(0, i - 2); j <= Math.min(draft.size() - 1, i + 2); j++) {
            if (j != i
                    && draft.shape(j).words <= 25
                    && (draft.is(j, Role.DATE) || (draft.isOpen(j) && isDate(draft.text(j), draft.shape(j))))) {
                return true;
            }
        }
        return false;
    }
}
