package org.newsarchive.render;

import org.newsarchive.article.Markdown;

/** The beginning of a text: whole blocks until there are some eighty words. */
final class Excerpt {
    private static final int WORDS = 80;

    private Excerpt() {}

    static Markdown of(Markdown whole) {
        StringBuilder out = new StringBuilder();
        int words = 0;
        for (String block : whole.text().split("\n\n", -1)) {
            if (block.startsWith("![")) {
                continue;
            }
            out.append(block).append("\n\n");
            words += block.split("\\s+", -1).length;
            if (words >= WORDS) {
                break;
            }
        }
        return new Markdown(out.toString());
    }
}
