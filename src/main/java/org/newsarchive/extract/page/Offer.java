package org.newsarchive.extract.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines among the paragraphs that lead away from the article: calls to order a newsletter, labelled links to other articles,
 * titles of videos, notes of rights, and mark-up that shows as text.
 */
final class Offer {
    private static final List<String> NEWSLETTER = List.of(
            "newsletter",
            "infolettre",
            "nyhetsbrev",
            "nieuwsbrief",
            "boletín",
            "boletim",
            "biuletyn",
            "bülten",
            "рассылк",
            "ニュースレター",
            "メルマガ",
            "뉴스레터");
    private static final Pattern ORDER = Pattern.compile(
            "(?<!\\p{L})(?:sign(?:ing)? up|subscribe|register|join|anmelden|abonnier|inscrivez|inscribirse|inscríbete|suscr[ií]b"
                    + "|assine|inscreva|iscriv|prenumerer|meld deg|tilmeld|zapisz|kaydol|abone ol|подпиш)|登録|구독",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_ORDER = 60;
    private static final int BARE_ORDER = 25;
    private static final int MOST_LABEL = 40;
    private static final int LABEL_WORDS = 6;
    private static final int LEAST_TITLE = 4;
    private static final int MOST_TITLE = 30;
    private static final int MOST_RIGHTS = 14;
    private static final int UP = 2;
    private static final float ALL_LINKS = 0.9f;

    private Offer() {}

    /** Whether a block is one of them. */
    static boolean is(Block block) {
        return orders(block)
                || labelledLink(block)
                || titlesVideo(block)
                || isLink(block)
                || (block.text.charAt(0) == '©' && block.words <= MOST_RIGHTS)
                || block.text.contains("<a href=");
    }

    private static boolean orders(Block block) {
        return block.words <= (block.linkChars > 0 ? MOST_ORDER : BARE_ORDER)
                && Layout.heading(block) == 0
                && ofNewsletter(block.text.toLowerCase(Locale.ROOT))
                && ORDER.matcher(block.text).find();
    }

    private static boolean ofNewsletter(String text) {
        for (String word : NEWSLETTER) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A label and a link to the end: "MORE: Ferry sinks off Lune". */
    private static boolean labelledLink(Block block) {
        String text = block.text;
        int colon = text.indexOf(':');
        if (block.linkChars == 0
                || colon < 2
                || colon > MOST_LABEL
                || colon + 1 == text.length()
                || !Character.isWhitespace(text.charAt(colon + 1))
                || block.words > MOST_TITLE
                || block.box.tag.equals("li")
                || Layout.heading(block) > 0) {
            return false;
        }
        String title = text.substring(colon + 1).strip();
        return block.linkChars >= 0.9 * title.length()
                && Words.count(text.substring(0, colon)) <= LABEL_WORDS
                && Words.count(title) >= LEAST_TITLE;
    }

    /** A paragraph that is nothing but one link, perhaps in brackets: the title of another article. */
    private static boolean isLink(Block block) {
        return block.linkDensity() >= ALL_LINKS
                && block.box.tag.equals("p")
                && !block.box.up().tag.equals("li")
                && block.words >= LEAST_TITLE
                && block.words <= MOST_TITLE;
    }

    private static boolean titlesVideo(Block block) {
        Region frame = block.box.up();
        for (int up = 0; up < UP && block.words <= MOST_TITLE; up++) {
            if (frame.has(Cue.PLAYER) && frame.proseBlocks == 0) {
                return true;
            }
            frame = frame.up();
        }
        return false;
    }
}
