package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/** The lines between headline and text: bylines, dates, bios, the dek. */
final class HeadRule implements Rule {
    private static final int REACH = 25;

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        int from = headline + 1;
        int to = Math.min(HeadEnd.of(draft, headline), from + REACH * 2);
        bylines(draft, Math.max(0, headline - 6), headline);
        bylines(draft, from, to);
        for (int i = from; i < to; i++) {
            if (draft.isOpen(i)
                    && draft.shape(i).words <= 90
                    && Bios.read(draft.text(i)).isPresent()) {
                draft.decide(i, Role.BIO, "bio", "says who the author is");
            }
        }
        if (headline >= 0) {
            dek(draft, headline, to);
            kicker(draft, headline);
        }
    }

    private static void bylines(Draft draft, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, draft.size()); i++) {
            if (!draft.isOpen(i) || draft.shape(i).words > 30) {
                continue;
            }
            String text = draft.text(i);
            boolean date = isDate(text, draft.shape(i));
            Byline byline = Bylines.read(Glue.parted(text), List.of());
            boolean named = !byline.people().isEmpty()
                    || (byline.cued() && !byline.organisations().isEmpty());
            if (isByAlone(text)
                    && i + 1 < draft.size()
                    && !Bylines.read(draft.text(i + 1), List.of()).people().isEmpty()) {
                draft.decide(i, Role.BYLINE, "byline", "introduces the author");
                draft.decide(i + 1, Role.BYLINE, "byline-after-by", "the name after the word that introduces it");
            } else if (named && (byline.cued() || date)) {
                draft.decide(i, Role.BYLINE, "byline", "names the author");
            } else if (date) {
                draft.decide(i, Role.DATE, "date-line", "states when the article appeared");
            } else if (named
                    && isFullName(byline)
                    && draft.shape(i).words <= 9
                    && (nearDate(draft, i) || draft.cues().has(i, Cue.BYLINE))) {
                draft.decide(i, Role.BYLINE, "byline-name", "a name beside the date line");
            }
        }
    }

    /** A word alone is a name only where a cue says so. */
    private static boolean isFullName(Byline byline) {
        return byline.people().stream().anyMatch(name -> name.indexOf(' ') > 0 || name.charAt(0) >= '\u2e80');
    }

    private static boolean isByAlone(String line) {
        String word = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return WordSets.BY.contains(WordSets.fold(word.strip()));
    }

    static boolean isByline(String text) {
        Byline byline = Bylines.read(Glue.parted(text), List.of());
        return byline.cued() && !byline.people().isEmpty();
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

    private static void dek(Draft draft, int headline, int to) {
        for (int i = headline + 1; i < Math.min(to, headline + 4); i++) {
            if (!draft.isOpen(i)) {
                if (draft.is(i, Role.CAPTION) || draft.is(i, Role.HEADLINE)) {
                    return;
                }
                continue;
            }
            Shape s = draft.shape(i);
            boolean residue = (draft.cues().inside(i) & (Cue.RESIDUE | Cue.TIME.bit())) != 0 && s.words <= 12;
            boolean sentence = s.words >= 6 && s.words <= 70;
            if (!residue && sentence && !draft.block(i).bullet()) {
                draft.decide(i, Role.DEK, "dek", "the lines under the headline");
                return;
            }
        }
    }

    private static void kicker(Draft draft, int headline) {
        int i = headline - 1;
        if (i == 0
                && draft.isOpen(0)
                && draft.shape(0).words <= 4
                && draft.shape(0).words >= 1
                && !draft.shape(0).endsSentence) {
            draft.decide(0, Role.KICKER, "kicker", "the short line over the headline");
        }
    }
}
