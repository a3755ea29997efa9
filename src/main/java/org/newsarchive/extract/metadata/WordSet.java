package org.newsarchive.extract.metadata;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of folded words and phrases that knows a part of a text without a copy of it, as nearly all that is asked for is not in it. */
final class WordSet extends AbstractSet<String> {
    private final Set<String> words;
    private final @Nullable String[] slots;

    WordSet(Set<String> words) {
        this.words = words;
        slots = new String[Math.max(2, Integer.highestOneBit(words.size()) * 4)];
        for (String word : words) {
            int slot = slot(word.hashCode());
            while (slots[slot] != null) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    @Override
    public boolean contains(Object word) {
        return words.contains(word);
    }

    /** Whether the word is in the set once it is folded. */
    boolean hasFolded(String word) {
        return hasFolded(word, 0, word.length());
    }

    /** Whether the part of a text is in the set once it is folded. */
    boolean hasFolded(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            char folded = Fold.alone(text.charAt(at));
            if (folded == Fold.UNKNOWN) {
                return contains(Fold.word(text, start, end));
            }
            hash = 31 * hash + folded;
        }
        int slot = slot(hash);
        for (String word = slots[slot]; word != null; word = slots[slot]) {
            if (word.length() == end - start && isFoldOf(word, text, start)) {
                return true;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return false;
    }

    private static boolean isFoldOf(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Fold.alone(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
