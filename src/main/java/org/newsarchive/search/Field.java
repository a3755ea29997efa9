package org.newsarchive.search;

import java.util.regex.Pattern;

/** What a search may be narrowed to; the words of each, and each whole name, stand among the terms with a prefix no text can have. */
enum Field {
    /** Who wrote it. */
    AUTHOR(":a"),
    /** Section and keywords. */
    TOPIC(":t"),
    /** Who published it. */
    PUBLICATION(":p");

    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`´]");
    private static final int LONGEST = 80;

    private final String prefix;

    Field(String prefix) {
        this.prefix = prefix;
    }

    /** The term of one word of a name. */
    String word(String word) {
        return prefix + word;
    }

    /** The term of a whole name: its words folded; a paper's without "The", which its own pages print or leave out. */
    String name(String name) {
        StringBuilder folded = new StringBuilder();
        String plain = APOSTROPHE.matcher(name).replaceAll("");
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && Words.isWord(plain.codePointAt(end))) {
                end += Character.charCount(plain.codePointAt(end));
            }
            String word = Folding.fold(plain.substring(at, end));
            if (!word.isEmpty()) {
                folded.append(folded.length() > 0 ? "_" : "").append(word);
            }
            at = end < plain.length() ? end + Character.charCount(plain.codePointAt(end)) : end;
        }
        String whole = folded.toString();
        boolean article = this == PUBLICATION && whole.startsWith("the_");
        return prefix + "=" + Folding.cut(article ? whole.substring("the_".length()) : whole, LONGEST);
    }
}
