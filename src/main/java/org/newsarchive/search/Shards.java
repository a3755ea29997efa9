package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the sorted terms into files of a few kilobytes. Each file is named by a separator that sorts after the term
 * before it; nodes list the separators of about as many files as there are nodes, and the root lists the nodes. Where
 * a file ends depends on the term there, so that a change moves few cuts.
 */
final class Shards {
    private static final int USUAL = 4 << 10;
    private static final int LARGEST = 8 << 10;
    private static final int BITS_A_CHARACTER = 6;
    /** The files grow with this power of the archive: fuller lists, and few new terms. */
    private static final double FILES_OF_ARTICLES = 0.8;

    private final Slices slices;
    private final SearchOutput output;
    private final int usualNode;
    private final StringBuilder terms = new StringBuilder();
    private final Bits bits = new Bits();
    private final List<String> node = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private String separator = "";
    private String previous = "";

    Shards(int archive, SearchOutput output) {
        slices = new Slices(archive);
        this.output = output;
        usualNode = Math.max(8, (int) Math.round(StrictMath.pow(archive, FILES_OF_ARTICLES / 2) / 2));
    }

    /** Adds the next term. */
    void add(String term, Postings postings) throws IOException {
        if (TwoLevels.suit(postings.count(), slices.articles())) {
            TwoLevels list = new TwoLevels(postings, slices);
            begin(term, list.size());
            bits.gamma(postings.count());
            list.write(bits, "terms/" + file(term), output);
        } else {
            begin(term, postings.size(slices.articles()));
            postings.write(slices.articles(), bits);
        }
    }

    /** Makes room for a term of so many bits, and writes its text. */
    private void begin(String term, long bitsWanted) throws IOException {
        int size = terms.length() + bits.length();
        boolean full = size + bitsWanted / BITS_A_CHARACTER > LARGEST;
        if (size > 0 && (full || (size > USUAL && Hash.of(term) % 16 == 0))) {
            close(shortest(previous, term));
        }
        front(term);
    }

    /** Closes the last files; gives the separators of the nodes. */
    List<String> finish() throws IOException {
        close("");
        if (!node.isEmpty()) {
            closeNode();
        }
        return nodes;
    }

    /** The start of {@code term} that is just long enough to sort after {@code before}. */
    private static String shortest(String before, String term) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == term.charAt(same)) {
            same++;
        }
        int end = same + 1;
        boolean halved = Character.isHighSurrogate(term.charAt(end - 1)) && end < term.length();
        return term.substring(0, halved ? end + 1 : end);
    }

    /** What the term shares with the one before, as one character, and the rest of it. */
    private void front(String term) {
        int same = 0;
        if (terms.length() > 0) {
            int least = Math.min(previous.length(), term.length());
            while (same < least && previous.charAt(same) == term.charAt(same)) {
                same++;
            }
            if (same > 0 && Character.isHighSurrogate(term.charAt(same - 1))) {
                same--;
            }
            terms.append(' ');
        }
        terms.append((char) ('0' + same)).append(term, same, term.length());
        previous = term;
    }

    private void close(String next) throws IOException {
        if (terms.length() > 0) {
            Script.named("terms/" + file(separator))
                    .text(terms.toString())
                    .text(bits.finish())
                    .write(output);
            if (node.size() >= 2 * usualNode || (node.size() >= usualNode / 2 && Hash.of(separator) % usualNode == 0)) {
                closeNode();
            }
            node.add(separator);
            terms.setLength(0);
        }
        separator = next;
    }

    private void closeNode() throws IOException {
        nodes.add(node.get(0));
        Script.named("nodes/" + file(node.get(0))).texts(node).write(output);
        node.clear();
    }

    /** A file name for any text, other for other texts, safe everywhere. */
    static String file(String separator) {
        StringBuilder name = new StringBuilder("t-");
        for (int i = 0; i < separator.length(); i++) {
            char c = separator.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(c);
            } else {
                name.append('-').append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return name.toString();
    }
}
