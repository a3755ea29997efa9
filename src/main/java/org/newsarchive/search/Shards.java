package org.newsarchive.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsarchive.disk.PackedWriter;

/**
 * Cuts the sorted terms into files of a few kilobytes. Each file is named by a separator that sorts after the term
 * before it; nodes list the separators of about as many files as there are nodes, and the root lists the nodes. Where
 * a file ends depends on the term there, so that a change moves few cuts.
 */
final class Shards {
    private static final int USUAL = 4 << 10;
    private static final int LARGEST = 8 << 10;
    /** The files grow with this power of the archive: fuller lists, and few new terms. */
    private static final double FILES_OF_ARTICLES = 0.8;

    private final Slices slices;
    private final OutputStream kept;
    private final SearchOutput output;
    private final int usualNode;
    /** The terms of the file that is filled, as blocks hold them. */
    private PackedWriter terms = new PackedWriter();

    private int count;
    private long size;
    private boolean hasSlices;
    private final List<String> node = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private String separator = "";
    private String previous = "";

    /**
     * Begins an index.
     *
     * @param kept takes all terms as one block would hold them
     */
    Shards(int archive, OutputStream kept, SearchOutput output) throws IOException {
        slices = new Slices(archive);
        this.kept = kept;
        this.output = output;
        usualNode = Math.max(8, (int) Math.round(StrictMath.pow(archive, FILES_OF_ARTICLES / 2) / 2));
        kept.write(new PackedWriter().number(0).bytes());
    }

    /** Adds the next term. */
    void add(String term, Postings postings) throws IOException {
        long bits = TwoLevels.suit(postings.count(), slices.articles())
                ? new TwoLevels(postings, slices).size()
                : postings.size(slices.articles());
        long more = Bits.characters(bits);
        if (count > 0 && (size + more > LARGEST || (size > USUAL && Hash.of(term) % 16 == 0))) {
            close(shortest(previous, term));
        }
        size += more + 2 + term.length() - (count > 0 ? Shard.shared(previous, term) : 0);
        hasSlices |= TwoLevels.isLong(postings.count());
        postings.pack(terms.text(term));
        previous = term;
        count++;
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

    private void close(String next) throws IOException {
        if (count > 0) {
            byte[] packed = terms.bytes();
            kept.write(packed);
            Shard shard = new Shard("terms/" + file(separator), packed, slices);
            if (hasSlices) {
                shard.writeWithSlices(output);
            } else {
                shard.write(output);
            }
            if (node.size() >= 2 * usualNode || (node.size() >= usualNode / 2 && Hash.of(separator) % usualNode == 0)) {
                closeNode();
            }
            node.add(separator);
            terms = new PackedWriter();
            count = 0;
            size = 0;
            hasSlices = false;
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
