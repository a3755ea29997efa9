package org.newsarchive.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A block as the cache keeps it: numbers of seven bits a byte, and texts of UTF-8 after their length. */
final class BlockWriter {
    private byte[] content = new byte[1 << 16];
    private int length;

    /** The terms of a block: its languages, each after a 1; a 0; then text, number of postings and their steps. */
    static BlockWriter of(Vocabulary vocabulary) {
        BlockWriter block = new BlockWriter();
        for (String language : vocabulary.languages()) {
            block.number(1);
            block.text(language);
        }
        block.number(0);
        for (Vocabulary.Term term : vocabulary.sorted()) {
            block.text(term.text);
            block.number(term.count());
            int previous = 0;
            for (int i = 0; i < term.count(); i++) {
                block.number(term.posting(i) - previous);
                previous = term.posting(i);
            }
        }
        return block;
    }

    /** The words of a block in their order: the spellings, each with its hash and the place of its stem, then the sequence. */
    static BlockWriter wordsOf(Vocabulary vocabulary) {
        BlockWriter block = new BlockWriter();
        block.number(vocabulary.spellings().size());
        for (Vocabulary.Spelling spelling : vocabulary.spellings()) {
            block.number(spelling.hash());
            block.number(spelling.term());
        }
        BlockWriter sequence = vocabulary.sequence();
        block.room(sequence.length);
        System.arraycopy(sequence.content, 0, block.content, block.length, sequence.length);
        block.length += sequence.length;
        return block;
    }

    void number(int value) {
        room(5);
        int left = value;
        while (left > 0x7f) {
            content[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        content[length++] = (byte) left;
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(content, length);
    }

    private void room(int more) {
        if (length + more > content.length) {
            content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
        }
    }
}
