package org.newsarchive.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsarchive.article.Role;

/** A line that opens with what it is: "Read more: A lamp comes home", "Tags: harbour, trams". */
final class LabelRule implements Rule {
    private static final int MOST_LABEL = 42;
    private static final int MOST_WORDS = 30;
    private static final int MOST_TITLE = 16;
    private static final int LEAST_TITLE = 7;
    private static final int LEAST_PLAYED = 4;
    private static final Pattern DURATION = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[|/] ?.*)?");
    private static final String SEPARATORS = ":|：-–—.";
    private static final String ARROWS = "»›→▸►";
    /** "READ Trams return to Port Alder": capitals before a title that has none. */
    private static final Pattern SHOUTED = Pattern.compile("(?:\\p{Lu}{3,} ){1,3}(?=\\p{Lu}\\p{Ll})");

    private static final int LEAST_SHOUTED = 4;
    private static final int ASKING = Cue.REGISTRATION.bit() | Cue.NEWSLETTER.bit() | Cue.APP.bit();

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Shape s = draft.shape(i);
            if (!draft.isOpen(i) || s.words > MOST_WORDS) {
                continue;
            }
            if (i > 0 && isDuration(draft, i)) {
                draft.remove(i, Role.PLAYER, "duration");
                if (draft.text(i).indexOf(' ') < 0 && isPlayed(draft, i + 1)) {
                    draft.remove(i + 1, Role.PLAYER, "played");
                }
            } else if (i > draft.bodyStart()
                    && !s.endsSentence
                    && (isLink(draft.text(i)) || isShoutedTitle(draft, i))) {
                draft.remove(i, Role.RELATED, "link-marks");
            } else {
                labelled(draft, i);
            }
        }
    }

    private static void labelled(Draft draft, int i) {
        Lexicon.Found found = label(draft, i);
        int asked = found.inside & ASKING;
        boolean phrase = !draft.shape(i).endsSentence;
        boolean below = i > draft.bodyStart();
        if (below && phrase && (found.whole & Cue.KEYWORDS.bit()) != 0) {
            draft.decide(i, Role.KEYWORDS, "tags", "lists topics");
        } else if ((found.whole & Cue.RELATED.bit()) != 0) {
            draft.remove(i, Role.RELATED, "label");
        } else if (phrase && (found.whole & Cue.ADVERTISEMENT.bit()) != 0) {
            draft.remove(i, Role.ADVERTISEMENT, "label");
        } else if (below && asked != 0) {
            draft.remove(i, Residue.role(asked).orElseThrow(), "label");
        } else if (phrase && i > draft.first(Role.HEADLINE) && (found.whole & Cue.PLAYER.bit()) != 0) {
            draft.remove(i, Role.PLAYER, "label");
        }
    }

    /** "[ Trams return to Port Alder ]", "Trams return »": set off as links are. */
    private static boolean isLink(String text) {
        char last = text.charAt(text.length() - 1);
        boolean framed = text.startsWith("[ ") && text.endsWith(" ]");
        boolean pointed = ARROWS.indexOf(last) >= 0 && text.indexOf('«') < 0;
        return (framed || pointed) && text.indexOf(' ', 2) > 0;
    }

    /** "MAN RESCUED FROM ICE BY OFF-DUTY TROOPER" between paragraphs, where the text is not set so: no subhead is so long and loud. */
    private static boolean isShoutedTitle(Draft draft, int i) {
        Shape s = draft.shape(i);
        return s.words >= LEAST_TITLE
                && s.words <= MOST_TITLE
                && s.upper >= s.tokens - 1
                && draft.body(i) < draft.cut();
    }

    /** "2:01", "01:42 | The bridge from above": how long a video is, not one of several rows of times. */
    private static boolean isDuration(Draft draft, int i) {
        return draft.shape(i).startsDigit
                && draft.shape(i).words <= MOST_TITLE
                && DURATION.matcher(draft.text(i)).matches()
                && (draft.text(i).indexOf(' ') > 0
                        || plays(draft, i - 1)
                        || plays(draft, i + 1)
                        || isOnlyTime(draft, i))
                && !(draft.shape(i - 1).startsDigit && draft.shape(i - 1).words > 1)
                && !(i + 1 < draft.size() && draft.shape(i + 1).startsDigit && draft.shape(i + 1).words > 2);
    }

    /** Whether a time alone among the paragraphs is the only one: entries of a live blog have several. */
    private static boolean isOnlyTime(Draft draft, int i) {
        return i > draft.bodyStart()
                && i < draft.bodyEnd()
                && isPlayed(draft, i + 1)
                && IntStream.range(0, draft.size())
                        .noneMatch(
                                k -> k != i && DURATION.matcher(draft.text(k)).matches());
    }

    /** The title of what is played, among the paragraphs. */
    private static boolean isPlayed(Draft draft, int i) {
        return i < draft.bodyEnd()
                && draft.isOpen(i)
                && draft.block(i).gap() == 0
                && draft.shape(i).words >= LEAST_PLAYED
                && draft.shape(i).words <= MOST_TITLE
                && !draft.shape(i).endsColon
                && !Character.isDigit(draft.text(i).codePointAt(0))
                && (!draft.shape(i).endsSentence || CueRule.asks(draft.text(i)))
                && draft.shape(i + 1).endsSentence;
    }

    private static boolean plays(Draft draft, int i) {
        return i < draft.size() && (draft.cues().all(i) & Cue.PLAYER.bit()) != 0;
    }

    /** The cues of the words before a colon or bar, where they are nothing but cues and more follows. */
    private static Lexicon.Found label(Draft draft, int i) {
        Lexicon.Found found = label(draft, i, separator(draft.text(i)));
        Matcher shouted = SHOUTED.matcher(draft.text(i));
        return found.covered > 0 || !shouted.lookingAt() ? found : label(draft, i, shouted.end() - 1);
    }

    private static Lexicon.Found label(Draft draft, int i, int end) {
        String text = draft.text(i);
        Lexicon.Found found = new Lexicon.Found();
        if (end < 0) {
            return found;
        }
        int words = Shapes.words(text.substring(0, end)).length;
        Shape s = draft.shape(i);
        if (words > 0 && words < s.tokens) {
            Lexicon.CUES.find(draft.shapes(), s.firstWord, s.firstWord + words, found);
        }
        return found.covered == words ? found : new Lexicon.Found();
    }

    private static boolean isShouted(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Where a label ends: at a colon, a bar, or a dash between spaces; -1 where none does. */
    private static int separator(String text) {
        for (int at = 1; at < Math.min(text.length() - 1, MOST_LABEL); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || SEPARATORS.indexOf(c) < 0) {
                continue;
            }
            // "VIDÉO. Le pont reste fermé"
            boolean shouted = c == '.' && at >= LEAST_SHOUTED && isShouted(text, at);
            boolean apart = c != '.' && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
            if (c == ':' || c == '|' || c == '：' || apart || shouted) {
                return at;
            }
        }
        return -1;
    }
}
