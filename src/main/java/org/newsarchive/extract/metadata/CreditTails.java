package org.newsarchive.extract.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credits at the end of a caption that no word such as "Photo:" opens: an agency, a name behind a stroke, "…撮影". */
public final class CreditTails {
    private static final WordSet FOR = Lexicon.of("bio-for");
    private static final WordSet PLAIN = Lexicon.of("credit-plain");
    private static final WordSet PICTURES = Lexicon.of("credit-picture");
    private static final WordSet OUTLETS = Lexicon.of("outlet-noun");
    private static final WordSet SUPPLIERS = Lexicon.of("credit-supplier");
    private static final int MOST_CLOSING = 9;
    private static final int LONGEST_JOINT = 3;
    private static final int LEAST_CAPTION = 3;
    private static final int MOST_CAPITALS = 4;
    private static final int MOST_BEHIND_DASH = 5;
    private static final int LONGEST_CAPTION = 400;
    /** What ends the caption before a credit: the mark of a sentence, perhaps within quotation marks. */
    private static final Pattern END = Pattern.compile("[.!?…][\"”’'»)]?\\s+(?=[/\\p{Lu}][^.!?]*$)");
    /** What the names of makers and keepers of pictures end in. */
    private static final Set<String> MAKERS = Set.of(
            "撮影", "提供", "摄", "摄影", "攝", "攝影", "資料館", "図書館", "博物館", "美術館", "文書館", "写真館", "新聞社", "图书馆", "圖書館", "博物馆",
            "档案馆", "檔案館");

    private static final int LONGEST_MADE = 14;

    private CreditTails() {}

    /** Where the credit begins; -1 where there is none. */
    static int start(String text) {
        int known = Math.max(Math.max(maker(text), agency(text)), Math.max(commissioned(text), slashed(text)));
        known = Math.max(known, afterDash(text));
        return known >= 0 ? known : Math.max(closing(text), supplier(text));
    }

    /** A first look whether a line may close with a credit that no label opens. */
    public static boolean mayClose(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= LONGEST_CAPTION
                && (Character.isLetter(last) || last == ')')
                && (closing(text) >= 0 || supplier(text) >= 0);
    }

    /** Whether a short line right after a caption, in an element of its own, names who made or supplied the picture. */
    public static boolean follows(String caption, String line) {
        String maker = line.startsWith("(") && line.endsWith(")")
                ? line.substring(1, line.length() - 1).strip()
                : line;
        String[] words = maker.isEmpty() ? new String[0] : Words.of(maker, MOST_CLOSING + 1);
        if (words.length == 0 || words.length > MOST_CLOSING || ".!?:".indexOf(maker.charAt(maker.length() - 1)) >= 0) {
            return false;
        }
        boolean apart = caption.endsWith(".")
                || caption.endsWith("”")
                || caption.endsWith("\"")
                || maker.length() < line.length();
        boolean named =
                Credits.isName(maker) || isPlain(words) || commissioned(maker) == 0 || Outlets.mentionsAgency(maker);
        return named || ((apart || maker.indexOf('/') > 0) && isMadeOfNames(words));
    }

    /** Whether the first word and the last are capitalised, and between them all but short ones. */
    private static boolean isMadeOfNames(String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean joins = i > 0 && i + 1 < words.length && words[i].length() <= LONGEST_JOINT;
            if (!joins && !Character.isUpperCase(words[i].codePointAt(0)) && words[i].codePointAt(0) != '/') {
                return false;
            }
        }
        return true;
    }

    /** Where what follows the caption's last sentence names a maker, with a stroke, a paper or nothing but that it was supplied; -1 where nowhere. */
    private static int closing(String text) {
        int last = Math.max(text.lastIndexOf('.'), Math.max(text.lastIndexOf('!'), text.lastIndexOf('?')));
        int from = last < 0 ? text.indexOf('…') : last;
        Matcher end = END.matcher(text);
        if (from < 0 || !end.region(from, text.length()).find()) {
            return -1;
        }
        String tail = text.substring(end.end()).strip();
        String[] words = Words.of(tail, MOST_CLOSING + 1);
        if (words.length > MOST_CLOSING || !isMade(words)) {
            return -1;
        }
        int stroke = tail.indexOf('/');
        int comma = tail.indexOf(", ");
        if (Words.of(text.substring(0, end.start()), LEAST_CAPTION).length < LEAST_CAPTION) {
            return -1;
        }
        boolean paper = words.length >= 4 && OUTLETS.contains(PersonName.trim(Fold.word(words[words.length - 1])));
        boolean named = stroke == 0
                ? Credits.isName(tail.substring(1))
                : stroke > 0
                        || (paper && Credits.isName(comma < 0 ? words[0] + ' ' + words[1] : tail.substring(0, comma)));
        return named || isPlain(words) ? end.end() : -1;
    }

    /** Whether all words are capitalised, but for such as "of" between them. */
    private static boolean isMade(String[] words) {
        for (String word : words) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && !FOR.contains(word) && !PLAIN.hasFolded(word) && !word.equals("of")) {
                return false;
            }
        }
        return true;
    }

    /** "Supplied", "Handout photo", "Courtesy". */
    private static boolean isPlain(String[] words) {
        boolean plain = false;
        for (String word : words) {
            String folded = PersonName.trim(Fold.word(word));
            plain |= PLAIN.contains(folded);
            if (!PLAIN.contains(folded) && !PICTURES.contains(folded)) {
                return false;
            }
        }
        return plain;
    }

    /** Where a picture agency begins with whose name the line ends, without any mark before it: "The bridge at noon Getty Images". */
    private static int supplier(String text) {
        int at = text.lastIndexOf(' ');
        for (int words = 0; words < 3 && at > 0; words++) {
            if (SUPPLIERS.hasFolded(text, at + 1, text.length())) {
                return at + 1;
            }
            at = text.lastIndexOf(' ', at - 1);
        }
        return -1;
    }

    /** Whether a word says that a picture was supplied, and no more: "Supplied", "Handout". */
    static boolean isPlain(String text) {
        return isPlain(Words.of(text.strip(), 4));
    }

    /** Whether a line ends in a word for having made a picture. */
    static boolean endsInMaker(String text) {
        return MAKERS.stream().anyMatch(text::endsWith);
    }

    /** Where "、北見陽一撮影" begins, a name and that he took the picture; -1 where nowhere. */
    private static int maker(String text) {
        int from = Math.max(text.lastIndexOf('、'), Math.max(text.lastIndexOf('＝'), text.lastIndexOf('。'))) + 1;
        String tail = text.substring(from);
        return from > 0
                        && tail.length() <= LONGEST_MADE
                        && MAKERS.stream().anyMatch(word -> tail.length() > word.length() && tail.endsWith(word))
                ? from
                : -1;
    }

    /** Where "/ Ann Lee" begins after a sentence, a name behind a stroke; -1 where nowhere. */
    private static int slashed(String text) {
        int stroke = Math.max(text.lastIndexOf(". / "), text.lastIndexOf(". | "));
        String maker = stroke > 0 ? text.substring(stroke + 4).strip() : "";
        boolean capitals = !maker.isEmpty()
                && Words.of(maker, MOST_CAPITALS + 1).length <= MOST_CAPITALS
                && maker.equals(maker.toUpperCase(Locale.ROOT));
        return capitals || (stroke > 0 && (Credits.isName(maker) || isWithOutlet(maker))) ? stroke + 4 : dashed(text);
    }

    /** Where names begin behind a dash right after the last sentence: "The bridge at noon.—The Courier"; -1 where nowhere. */
    private static int afterDash(String text) {
        int dash = Math.max(text.lastIndexOf('—'), text.lastIndexOf('–'));
        String before = dash < 0 ? "" : text.substring(0, dash).strip();
        String tail = dash < 0 ? "" : text.substring(dash + 1).strip();
        String[] words = tail.isEmpty() ? new String[0] : Words.of(tail, MOST_BEHIND_DASH + 1);
        boolean ends = before.endsWith(".") || before.endsWith("!") || before.endsWith("?");
        return ends
                        && words.length > 0
                        && words.length <= MOST_BEHIND_DASH
                        && Character.isLetter(tail.codePointBefore(tail.length()))
                        && isMadeOfNames(words)
                ? dash + 1
                : -1;
    }

    /** "Ann Lee/Courier" */
    private static boolean isWithOutlet(String maker) {
        int stroke = maker.indexOf('/');
        return stroke > 0 && Credits.isName(maker.substring(0, stroke).strip()) && Credits.words(maker) <= MOST_CLOSING;
    }

    /** Where "Ann Lee/Courier" or "Handout" begins behind a dash; -1 where nowhere. */
    private static int dashed(String text) {
        int dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" — "));
        String tail = dash > 0 ? text.substring(dash + 3) : "";
        return dash > 0 && (isWithOutlet(tail) || isPlain(tail)) ? dash + 3 : -1;
    }

    /** Where a tail such as "| X via AP" or "AP Photo/X" begins after the last sentence. */
    private static int agency(String text) {
        int dash = Math.max(text.lastIndexOf(" - "), Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" — ")));
        int from = Math.max(text.lastIndexOf(" | "), dash);
        from = from >= 0 ? from + 3 : Math.max(text.lastIndexOf(". "), text.lastIndexOf(".\u00a0")) + 2;
        int equals = Math.max(text.lastIndexOf('＝'), text.lastIndexOf('='));
        from = equals > from ? equals + 1 : from;
        from = from <= 1 ? 0 : from;
        String tail = from < text.length() ? text.substring(from) : "";
        boolean named = !tail.isBlank()
                && Credits.words(tail) <= 8
                && (Outlets.mentionsAgency(tail) || Fold.word(tail).startsWith("ap photo"));
        return named ? from : -1;
    }

    /** Where "Ann Lee for The Harbour Times" begins, all of the line or what comes after its last sentence; -1 where nowhere. */
    static int commissioned(String text) {
        int from = text.lastIndexOf(". ") + 2;
        from = from <= 1 ? 0 : from;
        String[] words = Words.of(text.substring(from), Credits.MOST_WORDS);
        for (int i = 2; i < words.length - 1 && i <= 4 && !text.endsWith("."); i++) {
            if (FOR.contains(words[i])) {
                boolean named = Credits.isName(String.join(" ", List.of(words).subList(0, i)));
                return named && Character.isUpperCase(words[i + 1].charAt(0)) && words.length <= 9 ? from : -1;
            }
        }
        return -1;
    }
}
