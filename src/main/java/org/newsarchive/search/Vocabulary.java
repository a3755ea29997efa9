package org.newsarchive.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsarchive.disk.PackedWriter;

/** The terms of one block of articles: which articles hold each, and with what weight; and its words in their order. */
final class Vocabulary {
    private static final int HEADLINE = 8;
    private static final int SATURATION_LEVELS = 8;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    /** Words of a usual article; a fixed one, so that an article's weights never depend on its neighbours. */
    private static final double USUAL_LENGTH = 500;

    /** The bits of a prefix that fit above an index: five characters. */
    private static final int LEADING_BITS = 40;

    private static final int PREFIX_SHIFT = Long.SIZE - 1 - LEADING_BITS;
    private static final int INDEX = (1 << PREFIX_SHIFT) - 1;

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Map<String, Spelling>> byLanguage = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final PackedWriter sequence = new PackedWriter();
    private final Set<String> languages = new TreeSet<>();
    private final List<Term> touched = new ArrayList<>();
    private int articles;
    private int words;

    /** Adds the next article. */
    void add(SearchDocument document) {
        Stemming stemming = Stemming.of(document.language().orElse(""));
        languages.add(stemming.language());
        Map<String, Spelling> known = byLanguage.computeIfAbsent(stemming.language(), l -> new HashMap<>());
        words = 0;
        blocks(document.text(), stemming, known);
        count(document.headline(), HEADLINE, stemming, known);
        count(document.summary(), 1, stemming, known);
        field(Field.AUTHOR, document.authors(), stemming, known);
        field(Field.TOPIC, document.topics(), stemming, known);
        field(Field.PUBLICATION, document.publication().stream().toList(), stemming, known);
        double room = K1 * (1 - B + B * words / USUAL_LENGTH);
        for (Term term : touched) {
            term.close(articles, room);
        }
        touched.clear();
        sequence.number(Sequence.END);
        articles++;
    }

    /** Every term, sorted: by their prefixes as plain numbers, and only within the same prefix by their texts. */
    List<Term> sorted() {
        Term[] all = terms.values().toArray(new Term[0]);
        long[] order = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            order[i] = Prefix.of(all[i].text) >> (Prefix.BITS - LEADING_BITS) << PREFIX_SHIFT | i;
        }
        Arrays.sort(order);
        Term[] sorted = new Term[all.length];
        int from = 0;
        for (int i = 0; i < order.length; i++) {
            sorted[i] = all[(int) order[i] & INDEX];
            if (i + 1 == order.length || order[i + 1] >> PREFIX_SHIFT != order[i] >> PREFIX_SHIFT) {
                Arrays.sort(sorted, from, i + 1, Comparator.comparing(term -> term.text));
                from = i + 1;
            }
        }
        for (int i = 0; i < sorted.length; i++) {
            sorted[i].index = i;
        }
        return List.of(sorted);
    }

    /** The terms, to be kept: the languages, each after a 1; a 0; then text, number of postings and their steps. */
    byte[] packedTerms() {
        PackedWriter packed = new PackedWriter();
        for (String language : languages) {
            packed.number(1).text(language);
        }
        packed.number(0);
        for (Term term : sorted()) {
            packed.text(term.text).number(term.count);
            int previous = 0;
            for (int i = 0; i < term.count; i++) {
                packed.number(term.postings[i] - previous);
                previous = term.postings[i];
            }
        }
        return packed.bytes();
    }

    /** The words in their order, as {@link Sequence} reads them; asked for after the terms, whose order it knows. */
    byte[] packedWords() {
        PackedWriter packed = new PackedWriter().number(spellings.size());
        for (Spelling spelling : spellings) {
            packed.number(spelling.hash).number(spelling.terms.get(0).index);
        }
        return packed.add(sequence).bytes();
    }

    /** No phrase goes from one paragraph or cell on to the next. */
    private void blocks(String text, Stemming stemming, Map<String, Spelling> known) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || (text.charAt(i) == '\n' && text.startsWith("\n\n", i))) {
                count(text.substring(from, i), 1, stemming, known);
                from = i + 1;
            }
        }
        count(text.substring(from), 1, stemming, known);
    }

    private void count(String text, int weight, Stemming stemming, Map<String, Spelling> known) {
        Words.each(text, word -> {
            words++;
            Spelling found = known.get(word);
            if (found == null) {
                found = new Spelling(spellings.size(), Hash.of(word), named(stemming.forms(word)));
                spellings.add(found);
                known.put(word, found);
            }
            for (int i = 0; i < found.terms.size(); i++) {
                touch(found.terms.get(i), weight);
            }
            sequence.number(Sequence.FIRST + found.number);
        });
        sequence.number(Sequence.GAP);
    }

    private void field(Field field, List<String> values, Stemming stemming, Map<String, Spelling> known) {
        for (String value : values) {
            Words.each(value, word -> touch(named(field.word(word)), 1));
            touch(named(field.name(value)), 1);
            count(value, 1, stemming, known);
        }
    }

    private void touch(Term term, int weight) {
        if (term.weight == 0) {
            touched.add(term);
        }
        term.weight += weight;
    }

    private List<Term> named(List<String> forms) {
        if (forms.size() == 1) {
            return List.of(named(forms.get(0)));
        }
        return forms.stream().distinct().map(this::named).toList();
    }

    private Term named(String text) {
        return terms.computeIfAbsent(text, Term::new);
    }

    /**
     * A word as it is written in some language.
     *
     * @param number its number in the block
     * @param hash of its characters
     * @param terms what it is found by, its stem first
     */
    record Spelling(int number, int hash, List<Term> terms) {}

    /** A term and its articles in the block. */
    static final class Term {
        final String text;
        private int weight;
        /** The articles in order: eight times the number in the block, plus the level of BM25's saturation. */
        private int[] postings = new int[2];

        private int count;
        private int index;

        private Term(String text) {
            this.text = text;
        }

        private void close(int article, double room) {
            if (count == postings.length) {
                postings = Arrays.copyOf(postings, count * 2);
            }
            int level = (int) (SATURATION_LEVELS * weight / (weight + room));
            postings[count++] = article * SATURATION_LEVELS + level;
            weight = 0;
        }
    }
}
