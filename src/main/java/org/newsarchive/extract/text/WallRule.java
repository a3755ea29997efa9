package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;

/** Once registration or newsletter lines begin after the prose, the lines between and after them belong to them. */
final class WallRule implements Rule {
    private static final float SURELY_BODY = 0.9f;
    private static final float SURELY_TEXT = 0.8f;
    private static final float RESUMED = 0.18f;
    private static final float RESUMED_APART = 0.3f;
    private static final int LEAST_RESUMED = 15;
    private static final int MOST_TEASER = 20;
    private static final float ASKING = 0.1f;
    private static final int FEW = 6;
    private static final int GAP = 5;
    private static final int MOST_BIO = 90;
    private static final int MOST_PITCH = 14;
    private static final int MOST_SLOGAN = 8;
    private static final int ECHOES = 2;
    private static final int LEAST_ECHO = 4;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int ASKS = Cue.REGISTRATION.bit() | Cue.NEWSLETTER.bit() | Cue.APP.bit();
    private static final Set<Role> ENDS = Set.of(Role.BIO, Role.CORRECTION, Role.COPYRIGHT, Role.KEYWORDS);

    @Override
    public void apply(Draft draft) {
        for (int i = draft.bodyStart() + 1; i + 1 < draft.size(); i++) {
            if (draft.isOpen(i) && isPitch(draft, i)) {
                Role asked = Residue.role(draft.cues().inside(i + 1) & ASKS).orElse(Role.REGISTRATION);
                draft.decide(i, asked, "pitch", "opens what the page asks of its readers under the article");
            }
        }
        List<String> authors = People.names(draft);
        int last = lastProse(draft, authors);
        for (int i = draft.bodyEnd() + 1; i <= last; i++) {
            if (draft.isOpen(i) && resumes(draft, i)) {
                draft.decide(i, Role.PARAGRAPH, "resumed", "a paragraph after lines that lead elsewhere");
            }
        }
        int start = -1;
        for (int i = last + 1; i < draft.size() && start < 0; i++) {
            if (draft.isOpen(i) && draft.residue(i).isPresent()) {
                start = i;
            }
        }
        if (start < 0 || last < 0) {
            return;
        }
        int bio = lastBio(draft, start);
        start = bio > last ? bio + 1 : start;
        if (headsWall(draft, start - 1)) {
            Role asked = draft.residue(start).orElse(Role.FURNITURE);
            draft.decide(start - 1, asked, "heads-tail", "heads a box: " + Residue.reason(asked));
        }
        Role role = Role.FURNITURE;
        for (int i = start; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            Optional<Role> said = draft.residue(i);
            if (said.isPresent()) {
                role = said.get();
                draft.remove(i, role, "cue-in-tail");
            } else if (isBio(draft, i, authors) && (role != Role.RELATED || isAuthors(draft, i, authors))) {
                draft.decide(i, Role.BIO, "bio", "says who the author is");
            } else {
                Role after = role == Role.SHARE || role == Role.PLAYER ? Role.FURNITURE : role;
                Role run = Residue.role(draft.cues().inside(i)).orElse(after);
                draft.decide(
                        i,
                        run,
                        "run-in-tail",
                        "stands after the article in a run of such lines: " + Residue.reason(run));
            }
        }
    }

    /** "Readers keep this paper alive" right over "Subscribe", and apart from the text. */
    private static boolean headsWall(Draft draft, int i) {
        return i > 0
                && draft.isOpen(i)
                && !draft.shape(i).endsSentence
                && !draft.shape(i).endsColon
                && draft.shape(i).words <= MOST_TEASER
                && draft.body(i) < SURELY_TEXT
                && !draft.block(i).bullet()
                && draft.block(i).gap() > 0
                && draft.block(i + 1).gap() == 0;
    }

    /** "Reporting comes at a price.": a few words between what ends an article and what asks to pay for it. */
    private static boolean isPitch(Draft draft, int i) {
        return i > draft.bodyStart()
                && i + 1 < draft.size()
                && draft.shape(i).words <= MOST_PITCH
                && (ENDS.contains(draft.verdict(i - 1).map(Draft.Verdict::role).orElse(Role.PARAGRAPH))
                        || isEchoed(draft, i))
                && draft.residue(i).isEmpty()
                && (draft.cues().inside(i + 1) & ASKS) != 0;
    }

    /** "Keep our stories told." right over a request that has words of it again. */
    private static boolean isEchoed(Draft draft, int i) {
        return i >= draft.bodyEnd()
                && draft.shape(i).words <= MOST_SLOGAN
                && draft.shape(i + 1).words > MOST_PITCH
                && draft.body(i) < SURELY_BODY
                && draft.body(i + 1) < ASKING
                && SPACE.splitAsStream(WordSets.fold(draft.text(i)))
                                .filter(word -> word.length() >= LEAST_ECHO)
                                .filter(WordSets.fold(draft.text(i + 1))::contains)
                                .count()
                        >= ECHOES;
    }

    private static boolean isBio(Draft draft, int i, List<String> authors) {
        return i > draft.bodyEnd()
                && draft.shape(i).words <= MOST_BIO
                && (draft.readings().bio(i).isPresent()
                        || isAuthors(draft, i, authors)
                        || People.areToldOfUnderName(authors, draft, i));
    }

    /** "Ann Lee reports from the coast. She joined the Courier in 2011.": of an author whom the byline names. */
    private static boolean isAuthors(Draft draft, int i, List<String> authors) {
        return (draft.shape(i).endsSentence && People.areToldOf(authors, draft.text(i)))
                || People.isPostOf(authors, draft.text(i));
    }

    /** The last bio after the text and before a block; -1 where there is none. */
    private static int lastBio(Draft draft, int end) {
        int bio = end - 1;
        while (bio > draft.bodyStart() && !draft.is(bio, Role.BIO)) {
            bio--;
        }
        return bio > draft.bodyStart() ? bio : -1;
    }

    /** The last block that is surely text of the article: what follows is tail. */
    private static int lastProse(Draft draft, List<String> authors) {
        Plain plain = new Plain(draft);
        int walls = 0;
        int last = -1;
        boolean signed = false;
        for (int i = 0; i < draft.size(); i++) {
            boolean wall = draft.residue(i)
                    .filter(role -> role == Role.REGISTRATION || role == Role.NEWSLETTER)
                    .isPresent();
            walls += wall ? 1 : 0;
            signed |= last >= 0 && draft.is(i, Role.BIO);
            boolean afterWall = (walls >= 2 || signed) && last >= 0 && i > draft.size() / 3;
            boolean resumes = !afterWall && last >= 0 && i - last <= GAP && resumes(draft, i);
            boolean prose = (!signed && plain.isParagraph(i)) || isProse(draft, i, afterWall) || resumes;
            if (draft.isOpen(i) && prose && !isTeaser(draft, i) && !isBio(draft, i, authors) && !isPitch(draft, i)) {
                last = i;
                walls = 0;
            }
        }
        return last;
    }

    /** A whole paragraph after a few lines that lead elsewhere, of which the model is in doubt: the text goes on. */
    private static boolean resumes(Draft draft, int i) {
        Shape s = draft.shape(i);
        return s.endsSentence
                && !s.address
                && ((s.words >= LEAST_RESUMED && draft.body(i) >= RESUMED) || isApart(draft, i))
                && !draft.block(i).bullet()
                && !(asks(draft, i - 1) && asks(draft, i + 1))
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    /** Whether a line asks to pay, register or subscribe. */
    private static boolean asks(Draft draft, int i) {
        return i > 0
                && i < draft.size()
                && draft.body(i) < ASKING
                && (draft.cues().inside(i) & (Cue.REGISTRATION.bit() | Cue.NEWSLETTER.bit())) != 0;
    }

    private static boolean isApart(Draft draft, int i) {
        return draft.shape(i).words >= FEW
                && draft.body(i) >= RESUMED_APART
                && draft.block(i).gap() > 0
                && (i + 1 == draft.size() || draft.block(i + 1).gap() > 0);
    }

    /** Whether a line stands in an unbroken run under a line that leads to other articles. */
    private static boolean isTeaser(Draft draft, int i) {
        int at = i;
        while (at > 0
                && draft.shape(at).words <= MOST_TEASER
                && draft.block(at).gap() == 0
                && (draft.body(at) < SURELY_TEXT || draft.shape(at).words <= FEW)) {
            at--;
            if (draft.shape(at).words <= FEW
                    && draft.residue(at).filter(role -> role == Role.RELATED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(Draft draft, int i, boolean afterWall) {
        Shape s = draft.shape(i);
        float body = draft.body(i);
        boolean cued = (draft.cues().inside(i) & Cue.RESIDUE) != 0;
        if (body < 0.5f || draft.cues().sure(i) != 0 || (cued && (s.words <= 25 || body < SURELY_BODY))) {
            return false;
        }
        return !afterWall || (body >= SURELY_BODY && s.words >= 15);
    }
}
