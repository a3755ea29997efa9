package org.newsarchive.extract.publisher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A name that a text mentions, without its article, and how it stands where it is mentioned. */
final class Name {
    private static final int PARTS = Part.values().length;
    private static final int TRAITS = Trait.values().length;
    private static final int ENDING = 3;

    /** The hash of its letters, and those of its words. */
    final long key;

    final long[] words;
    /** The keys of its first words, and of its last, of which there may be names, too. */
    private final long[] heads;

    private final long[] tails;
    private final int letters;
    /** The senses of its first word, of its last, of any, and of the whole. */
    final int first;

    final int last;
    final int any;
    final int whole;
    /** A hash that names share which differ by the endings of their words alone. */
    final long stem;

    final boolean caseless;
    boolean numbered;
    /** Whether it is all capitals wherever it stands. */
    boolean upper = true;

    final int[] parts = new int[PARTS];
    final int[] traits = new int[TRAITS];
    final List<Passage> mentions = new ArrayList<>();
    /** What stands before it and after it: words, or the passage where nothing does. */
    final Few before = new Few();

    final Few after = new Few();
    /** The same name in other cases of grammar. */
    final List<Name> forms = new ArrayList<>(0);
    /** Whether an address of the page is made of it: 2 of all of it, 1 of it and more. */
    int addressed;

    /** How often names stand outside the article that open with this one, or close with it; and those that this one does so with. */
    int begun;

    int ended;
    int begins;
    int ends;
    /** Whether what papers are called closes one of the longer. */
    boolean titled;

    private String text = "";
    private String article = "";
    private int best = -1;

    Name(long key, Line line, int from, int to) {
        this.key = key;
        words = new long[to - from + 1];
        int[] counts = new int[to - from + 1];
        int senses = 0;
        long stems = words.length;
        for (int i = from; i <= to; i++) {
            words[i - from] = line.word(i).key;
            stems = stems * Sense.PRIME + line.word(i).stem;
            senses |= line.word(i).senses;
            numbered |= line.word(i).kind == Word.Kind.NUMBER;
        }
        heads = new long[to - from];
        tails = new long[to - from];
        for (int i = 0; i < to - from; i++) {
            Word next = line.word(from + i);
            Word last = line.word(to - i);
            heads[i] = Sense.joined(i == 0 ? 0 : heads[i - 1], next.key, next.letters);
            counts[i + 1] = counts[i] + last.letters;
            tails[i] = Sense.joined(last.key, i == 0 ? 0 : tails[i - 1], counts[i]);
        }
        letters = counts[to - from] + line.word(from).letters;
        first = line.word(from).senses;
        last = line.word(to).senses;
        stem = stems;
        any = senses;
        whole = Sense.of(key);
        caseless = line.word(from).caseless;
    }

    /** Adds a place where it stands, after an article or not. */
    void add(Passage passage, Set<Trait> found, Line line, int from, int to, boolean article) {
        mentions.add(passage);
        parts[place(passage.part())]++;
        boolean capitals = true;
        for (int i = from; i <= to; i++) {
            capitals &= line.word(i).upper || line.word(i).kind == Word.Kind.NUMBER;
        }
        upper &= capitals;
        for (Trait trait : found) {
            traits[place(trait)]++;
        }
        int form = (capitals ? 0 : 2) + (found.contains(Trait.UNBENT) ? 1 : 0);
        if (form > best) {
            best = form;
            text = line.text(from, to);
        }
        if (article && !found.contains(Trait.SMALL_ARTICLE)) {
            this.article = line.text(from - 1, from - 1);
        }
    }

    String text() {
        return text;
    }

    /** The name as the paper's head has it: with the article that it bears within sentences, or wherever it stands. */
    String title() {
        int first = traits(Trait.FIRST_ARTICLE);
        boolean always = first > 0 && first == mentions.size();
        if (!always && traits(Trait.ARTICLE) == 0) {
            return text;
        }
        return upper
                ? article + " " + text
                : article.charAt(0) + article.substring(1).toLowerCase(Locale.ROOT) + " " + text;
    }

    /** How many letters it has. */
    int letters() {
        return letters;
    }

    int traits(Trait trait) {
        return traits[place(trait)];
    }

    int parts(Part part) {
        return parts[place(part)];
    }

    /** The place of a part or trait among the numbers that a name has of each. */
    @SuppressWarnings("EnumOrdinal") // The order belongs to the trained resource.
    private static int place(Enum<?> constant) {
        return constant.ordinal();
    }

    /** How often it stands outside the article itself. */
    int outside() {
        int count = 0;
        for (Part part : Part.OUTSIDE) {
            count += parts(part);
        }
        return count;
    }

    /** Whether it may be a name of its own anywhere, and not only a piece of longer ones. */
    boolean standsAlone() {
        if (caseless) {
            return (traits(Trait.PARTED_LEFT) + traits(Trait.AFTER_SMALL) > 0 || before.size() > 1)
                    && (traits(Trait.PARTED_RIGHT) > 0 || after.size() > 1);
        }
        return traits(Trait.FREE) + traits(Trait.PRODUCT) + traits(Trait.COMPANY) + traits(Trait.TRADE) > 0;
    }

    /** Counts the names that are its first words or its last. */
    void compare(Map<Long, Name> names) {
        for (long head : heads) {
            Name piece = names.get(head);
            if (piece != null) {
                begins = Math.max(begins, piece.outside());
                piece.begun = Math.max(piece.begun, outside());
                piece.titled |= closesAsPapers();
            }
        }
        for (long tail : tails) {
            Name piece = names.get(tail);
            if (piece != null) {
                ends = Math.max(ends, piece.outside());
                piece.ended = Math.max(piece.ended, outside());
                piece.titled |= closesAsPapers();
            }
        }
    }

    /** Whether what papers are called closes it. */
    boolean closesAsPapers() {
        return Sense.NOUN.isIn(last) || Sense.OUTLET.isIn(last);
    }

    /** Whether this name opens or closes with another. */
    boolean holds(Name other) {
        return Arrays.stream(heads).anyMatch(head -> head == other.key)
                || Arrays.stream(tails).anyMatch(tail -> tail == other.key);
    }

    /** Whether another name may be this one in another form: with more words or fewer, bent, abbreviated. */
    boolean isOfFamily(Name other) {
        return this == other
                || holds(other)
                || other.holds(this)
                || forms.contains(other)
                || isAbbreviatedTo(other)
                || other.isAbbreviatedTo(this);
    }

    /** Whether another name is the first letters of this one's words, perhaps of its article's too. */
    boolean isAbbreviatedTo(Name other) {
        return other.upper
                && words.length > 1
                && other.words.length == 1
                && (other.text.equals(initials(text)) || other.text.equals(initials(title())));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[ -]", -1))
                .map(word -> word.substring(0, 1))
                .filter(letter -> Character.isUpperCase(letter.charAt(0)))
                .collect(Collectors.joining());
    }

    /** Whether another name is this one but for the endings of its words: "Gazety" and "Gazeta". */
    boolean isFormOf(Name other) {
        String[] mine = text.split(" ", -1);
        String[] others = other.text.split(" ", -1);
        boolean same = mine.length == others.length;
        for (int i = 0; same && i < mine.length; i++) {
            same = isForm(Letters.joined(mine[i]), Letters.joined(others[i]));
        }
        return same;
    }

    private static boolean isForm(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < least && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return one.equals(other) || (shared >= Word.STEM && shared >= Math.max(one.length(), other.length()) - ENDING);
    }
}
