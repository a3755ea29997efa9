package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.GivenNames;

/** What follows the text and belongs to the record: bios, bylines, dates. */
final class TailRule implements Rule {
    private static final int REACH = 6;
    private static final int FAR = 16;
    private static final int LEAST_DIGITS = 7;
    private static final int MOST_BYLINE = 24;
    private static final int MOST_AGAIN = 6;
    private static final int MOST_ABOUT = 60;
    private static final float DOUBTFUL = 0.6f;
    private static final int SENTENCE = 8;
    private static final int MOST_FOLLOW = 8;
    /** "기자", "記者": of a few letters it can be nothing but a role. */
    private static final Pattern EAST_ASIAN = Pattern.compile("[\\u2e80-\\u9fff\\uac00-\\ud7af]{2,4}");

    /** A paper's name after the author's. */
    private static final Pattern QUOTED = Pattern.compile(", [\"„“«][^\"„“”«»]{3,40}[\"”“»]\\z");

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    /** A name in brackets: how papers of East Asia sign. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(（【［][\\u2e80-\\u9fff\\uac00-\\ud7af\\s・、]{2,24}[)）】］]");

    @Override
    public void apply(Draft draft) {
        int end = draft.bodyEnd();
        if (end < 0) {
            return;
        }
        List<String> names = People.names(draft);
        for (int i = draft.bodyStart() + 1; i < end - 2 && !names.isEmpty(); i++) {
            // Nobody tells of himself by name in his own article, but under it pages may go on.
            if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_ABOUT
                    && draft.readings()
                            .bio(i)
                            .filter(bio ->
                                    bio.press() && names.contains(bio.author().name()))
                            .isPresent()) {
                draft.decide(i, Role.BIO, "bio-after-text", "says who the author of the byline is");
            }
        }
        for (int i = Math.max(draft.bodyStart() + 1, end - 2); i < Math.min(draft.size(), end + FAR); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            if (i > end && People.areToldOfUnderName(People.names(draft), draft, i)) {
                draft.decide(i, Role.BIO, "bio-under-name", "says who the author named over it is");
                continue;
            }
            Optional<Bio> bio =
                    draft.shape(i).words <= MOST_ABOUT ? draft.readings().bio(i) : Optional.empty();
            if (bio.isPresent() && (i < end + REACH ? isAuthors(draft, i, bio.get()) : isNamed(draft, bio.get()))) {
                draft.decide(i, Role.BIO, "bio-after-text", "says who the author of the byline is");
            } else if (draft.shape(i).words <= MOST_ABOUT && aboutAuthor(draft, i)) {
                draft.decide(i, Role.BIO, "about-author", "tells of the author");
            } else if (i < end + REACH) {
                near(draft, i, end);
            } else if (draft.first(Role.DATE) < 0
                    && HeadRule.isDate(draft, i)
                    && DateFinder.opensWithCue(draft.text(i))) {
                draft.decide(i, Role.DATE, "date-after-text", "states when the article appeared");
            } else if (isAgain(draft, i)) {
                draft.decide(i, Role.BYLINE, "author-again", "names the author of the byline once more");
            }
        }
    }

    private static void near(Draft draft, int i, int end) {
        if (i >= draft.bodyEnd() && Bios.isOfTheWriter(draft.text(i))) {
            draft.decide(i, Role.BIO, "bio-of-the-writer", "says who the author is");
        } else if (i > end && isContact(draft, i)) {
            contact(draft, i);
        } else if (isByline(draft, i) || isSignature(draft, i)) {
            draft.decide(i, Role.BYLINE, "byline-after-text", "names the author");
        } else if (i > draft.bodyEnd() && HeadRule.isDate(draft, i) && !isAmongComments(draft, i)) {
            draft.decide(i, Role.DATE, "date-after-text", "states when the article appeared");
        } else if (i > draft.bodyEnd() && (isAgain(draft, i) || headsBio(draft, i))) {
            draft.decide(i, Role.BYLINE, "author-again", "names the author of the byline once more");
        }
    }

    /** Whether readers have their say between the text and a line: what is dated there is theirs. */
    private static boolean isAmongComments(Draft draft, int i) {
        return IntStream.range(draft.bodyEnd() + 1, i)
                .anyMatch(k ->
                        draft.residue(k).filter(role -> role == Role.COMMENTS).isPresent());
    }

    private static void contact(Draft draft, int i) {
        if (isNameAndAddress(draft, i)) {
            draft.decide(i, Role.BYLINE, "author-again", "names the author of the byline once more");
        } else {
            draft.decide(i, Role.BIO, "author-contact", "says how to reach the author");
        }
    }

    private static boolean isNamed(Draft draft, Bio bio) {
        return People.names(draft).contains(bio.author().name());
    }

    private static boolean isAuthors(Draft draft, int i, Bio bio) {
        boolean byline = false;
        for (int j = 0; j < draft.size(); j++) {
            if (draft.is(j, Role.BYLINE)) {
                byline = true;
                if (draft.text(j).contains(bio.author().name())) {
                    return true;
                }
            }
        }
        boolean last = i >= draft.bodyEnd() && (bio.employed() || draft.body(i) < DOUBTFUL);
        return !byline && last;
    }

    /** "Contact Ann Lee at 555-0142 or alee@courier.example." */
    private static boolean isContact(Draft draft, int i) {
        Shape s = draft.shape(i);
        return s.words <= MOST_BYLINE
                && !(s.words <= MOST_FOLLOW && (draft.cues().all(i) & Cue.SHARE.bit()) != 0)
                && (s.address || s.digits >= LEAST_DIGITS)
                && authors(draft).anyMatch(draft.text(i)::contains);
    }

    /** "Ann Lee, reporter alee@courier.example". */
    private static boolean isNameAndAddress(Draft draft, int i) {
        String rest = authors(draft).reduce(draft.text(i), (text, name) -> text.replace(name, " "));
        String plain = ADDRESS.matcher(rest).replaceAll(" ").strip();
        return draft.shape(i).address
                && (Shapes.words(plain).length == 0
                        || Bylines.isRole(plain)
                        || EAST_ASIAN.matcher(plain).matches());
    }

    private static Stream<String> authors(Draft draft) {
        return Stream.concat(
                People.names(draft).stream(),
                IntStream.range(0, draft.size())
                        .filter(i -> draft.is(i, Role.BIO))
                        .mapToObj(i -> draft.readings().bio(i))
                        .flatMap(Optional::stream)
                        .map(bio -> bio.author().name()));
    }

    /** Whether a sentence after the text, or at its end, tells of an author. */
    private static boolean aboutAuthor(Draft draft, int i) {
        if (!draft.shape(i).endsSentence || !isTold(draft, i)) {
            return false;
        }
        return IntStream.rangeClosed(i + 1, draft.bodyEnd())
                .noneMatch(j -> draft.isOpen(j) && draft.body(j) >= draft.cut() && !isTold(draft, j));
    }

    private static boolean isTold(Draft draft, int i) {
        String text = draft.text(i);
        return People.areToldOf(draft, i)
                || People.names(draft).stream()
                        .anyMatch(name -> draft.text(i - 1).equals(name) && text.contains(first(name)));
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static boolean isByline(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean sentence = s.endsSentence && s.words >= SENTENCE && draft.body(i) >= DOUBTFUL;
        if (s.words > MOST_BYLINE || s.words < 1 || sentence) {
            return false;
        }
        boolean bracketed =
                i > draft.bodyEnd() && IN_BRACKETS.matcher(draft.text(i)).matches();
        if (!bracketed && !draft.readings().isCued(i)) {
            return false;
        }
        Byline byline = draft.readings().byline(i);
        List<String> known = People.names(draft);
        return !byline.people().isEmpty()
                && (known.isEmpty() || byline.fullNames().stream().anyMatch(known::contains));
    }

    /**
     * "Ann Lee", "Ann Lee, «Courier»" right under the last paragraph, where no other line signs and the text does not tell of
     * her: topics it does tell of.
     */
    private static boolean isSignature(Draft draft, int i) {
        String text = QUOTED.matcher(draft.text(i)).replaceFirst("");
        return i == draft.bodyEnd() + 1
                && draft.shape(i).words <= MOST_AGAIN
                && i + 1 < draft.size()
                && (draft.cues().all(i + 1) & Cue.RESIDUE) != 0
                && draft.residue(i).isEmpty()
                && People.names(draft).isEmpty()
                && draft.readings().byline(i).fullNames().equals(List.of(text))
                && GivenNames.opens(text)
                && IntStream.range(0, i).noneMatch(k -> draft.text(k).contains(text));
    }

    private static boolean isAgain(Draft draft, int i) {
        return draft.shape(i).words <= MOST_AGAIN && People.names(draft).contains(draft.text(i));
    }

    private static boolean headsBio(Draft draft, int i) {
        return i + 1 < draft.size()
                && draft.text(i + 1).startsWith(draft.text(i) + " ")
                && draft.readings()
                        .bio(i + 1)
                        .filter(bio -> bio.author().name().equals(draft.text(i)))
                        .isPresent();
    }
}
