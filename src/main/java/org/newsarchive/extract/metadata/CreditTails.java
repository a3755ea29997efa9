package org.newsarchive.extract.metadata;

import java.util.List;
import java.util.Set;

/** Credits at the end of a caption that no word such as "Photo:" opens: an agency, a name behind a stroke, "…撮影". */
final class CreditTails {
    private static final Set<String> FOR = Lexicon.of("bio-for");
    /** What the names of makers and keepers of pictures end in. */
    private static final Set<String> MAKERS = Set.of(
            "撮影", "提供", "摄", "摄影", "攝", "攝影", "資料館", "図書館", "博物館", "美術館", "文書館", "写真館", "新聞社", "图书馆", "圖書館", "博物馆",
            "档案馆", "檔案館");

    private static final int LONGEST_MADE = 14;

    private CreditTails() {}

    /** Where the credit begins; -1 where there is none. */
    static int start(String text) {
        return Math.max(Math.max(maker(text), agency(text)), Math.max(commissioned(text), slashed(text)));
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
        return stroke > 0 && Credits.isName(text.substring(stroke + 4)) ? stroke + 4 : -1;
    }

    /** Where a tail such as "| X via AP" or "AP Photo/X" begins after the last sentence. */
    private static int agency(String text) {
        int from = Math.max(text.lastIndexOf(" | "), Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" — ")));
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
    private static int commissioned(String text) {
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
