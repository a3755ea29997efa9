package org.newsarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.PackedReader;

/** A file of neighbouring terms with their articles. */
final class Shard {
    private static final BitSet NONE = new BitSet();

    private final String name;
    private final byte[] packed;
    private final Slices slices;

    /**
     * Begins a file.
     *
     * @param name its name in the index
     * @param packed the terms as blocks hold them
     * @param slices the archive
     */
    Shard(String name, byte[] packed, Slices slices) {
        this.name = name;
        this.packed = packed;
        this.slices = slices;
    }

    /** Writes the file, which is made only where it can't be known from before. */
    void write(SearchOutput output) throws IOException {
        String fingerprint = new Mark().add(slices.articles()).add(packed).toString();
        output.write(Script.path(name), fingerprint, () -> {
            try {
                return script(output).bytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes the file and those of the slices of its long lists. */
    void writeWithSlices(SearchOutput output) throws IOException {
        script(output).write(output);
    }

    private Script script(SearchOutput output) throws IOException {
        PackedReader in = PackedReader.of(packed, packed.length);
        StringBuilder terms = new StringBuilder();
        Bits bits = new Bits();
        Postings postings = new Postings();
        String previous = "";
        while (!in.isAtEnd()) {
            String term = in.text();
            int same = 0;
            if (terms.length() > 0) {
                same = shared(previous, term);
                terms.append(' ');
            }
            terms.append((char) ('0' + same)).append(term, same, term.length());
            previous = term;
            postings.clear();
            postings.unpack(in, 0, NONE);
            if (TwoLevels.suit(postings.count(), slices.articles())) {
                bits.gamma(postings.count());
                new TwoLevels(postings, slices).write(bits, folder(term), output);
            } else {
                postings.write(slices.articles(), bits);
            }
        }
        return Script.named(name).text(terms.toString()).text(bits.finish());
    }

    private static String folder(String term) {
        return "terms/" + Shards.file(term);
    }

    /** How many characters a term shares with the one before it. */
    static int shared(String previous, String term) {
        int same = 0;
        int least = Math.min(previous.length(), term.length());
        while (same < least && previous.charAt(same) == term.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(term.charAt(same - 1)) ? same - 1 : same;
    }
}
