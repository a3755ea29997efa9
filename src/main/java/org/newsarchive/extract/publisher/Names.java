package org.newsarchive.extract.publisher;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All names that a text mentions: runs of words with capitals, small ones between them. What surrounds the article proposes
 * names, and any piece of a run may be one; the article itself only mentions them, or tells who was told.
 */
final class Names {
    private static final int MOST_WORDS = 6;
    private static final int MOST_SMALL = 2;
    private static final int MOST_CHARS = 700;
    /** Words of a line that offers something. */
    private static final int MOST_OFFER = 14;

    private static final int LEAST_LABEL = 4;
    private static final int LEAST_LABEL_PART = 5;
    /** "to" and "in", as Hebrew and Arabic write them together with the name. */
    private static final String PREFIXES = "בלמلب";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:@|://|(?<![\\p{L}\\p{N}.-]))(?:www\\.)?((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})|@(\\w{4,})");
    private static final long THE = Sense.key("the");
    private static final Pattern DOT = Pattern.compile("[.]");

    private final Map<Long, Name> names = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private final BitSet small = new BitSet();
    private final Set<Long> labels = new HashSet<>();
    private final Set<Long> labelParts = new HashSet<>();
    private final List<Name> list = new ArrayList<>();
    private final Line line = new Line();
    private int passage;

    private Names() {}

    static Names in(Collection<Passage> passages) {
        Names all = new Names();
        for (Passage passage : passages) {
            if (passage.part().proposes() && passage.text().length() <= MOST_CHARS) {
                all.read(passage);
                all.addresses(passage.text());
            }
        }
        for (Passage passage : passages) {
            if (!passage.part().proposes()) {
                all.read(passage);
            }
        }
        all.link();
        return all;
    }

    /** The names that may stand alone, in an order that does not depend on chance. */
    List<Name> list() {
        return list;
    }

    /** Whether the text has a word in small letters, too. */
    boolean isSmall(long word) {
        return small.get(bit(word));
    }

    private static int bit(long key) {
        return (int) ((key * 0x9e3779b97f4a7c15L) >>> 48);
    }

    private void read(Passage from) {
        passage++;
        line.read(from.text());
        if (from.part() == Part.COPYRIGHT || from.part() == Part.FURNITURE) {
            line.partReserved();
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).isSmall()) {
                small.set(bit(line.word(i).key));
            }
        }
        boolean proposes = from.part().proposes() || (from.part() == Part.RELATED && offers());
        for (int i = 0; i < line.size(); i++) {
            if (begins(i) && (proposes || firsts.get(bit(line.word(i).key)) || isTold(i))) {
                readFrom(i, from, proposes || isTold(i));
            }
        }
    }

    /** "Download the Courier app", "More from the Courier": what speaks of the page itself, even among its links. */
    private boolean offers() {
        boolean offers = false;
        for (int i = 0; i < line.size() && line.size() <= MOST_OFFER; i++) {
            offers |= line.word(i).is(Sense.PRODUCT) || Sense.VOICE.isIn(line.sensesTo(i));
        }
        return offers;
    }

    private boolean begins(int i) {
        Word word = line.word(i);
        boolean article = word.is(Sense.ARTICLE) && line.follows(i + 1);
        boolean number = word.kind == Word.Kind.NUMBER
                && word.letters < LEAST_LABEL
                && line.follows(i + 1)
                && line.word(i + 1).kind == Word.Kind.CAPITAL;
        boolean call = i == 0 && word.is(Sense.VOICE) && line.follows(1);
        return (word.kind == Word.Kind.CAPITAL && !article && !call) || number;
    }

    private boolean isTold(int i) {
        int last = hasArticle(i) ? i - 2 : i - 1;
        return last >= 0 && Sense.TOLD.isIn(line.sensesTo(last));
    }

    private boolean hasArticle(int i) {
        return i > 0 && line.follows(i) && line.word(i - 1).is(Sense.ARTICLE);
    }

    /** Takes all pieces of a run that begin with a word. */
    private void readFrom(int first, Passage from, boolean proposes) {
        long key = 0;
        int smalls = 0;
        for (int i = first; i < Math.min(line.size(), first + MOST_WORDS); i++) {
            Word word = line.word(i);
            boolean owned = i > first && line.word(i - 1).owns && word.kind != Word.Kind.CAPITAL;
            if ((i > first && word.parted) || owned || smalls > MOST_SMALL) {
                return;
            }
            key = Sense.joined(key, word.key, word.letters);
            smalls += word.kind == Word.Kind.SMALL ? 1 : 0;
            boolean ends = word.kind == Word.Kind.CAPITAL
                    || (word.kind == Word.Kind.NUMBER && i > first)
                    || (word.kind == Word.Kind.SMALL && smalls <= MOST_SMALL && isSetOff(first, i));
            if (ends) {
                mention(from, key, first, i, proposes);
            }
        }
    }

    /** Whether no capital stands before and nothing after: then small words may end the name, "La Dépêche belge". */
    private boolean isSetOff(int first, int last) {
        boolean begins =
                !line.follows(first) || first == 0 || line.word(first - 1).isSmall() || hasArticle(first);
        boolean dated = last + 1 < line.size()
                && line.word(last + 1).kind == Word.Kind.NUMBER
                && line.word(last + 1).start == line.word(last).end + 1;
        return begins && line.endsAt(last) && !dated;
    }

    private void mention(Passage from, long key, int first, int last, boolean proposes) {
        add(from, key, first, last, proposes, false);
        Word word = line.word(first);
        if (word.caseless && word.letters > 2 && PREFIXES.indexOf(line.text().charAt(word.start)) >= 0) {
            int letters = -1;
            for (int i = first; i <= last; i++) {
                letters += line.word(i).letters;
            }
            long prefix = Letters.plain(line.text().charAt(word.start));
            word.start++;
            add(from, key - Sense.joined(prefix, 0, letters), first, last, proposes, true);
            word.start--;
        }
    }

    private void add(Passage from, long key, int first, int last, boolean proposes, boolean prefixed) {
        Name name = names.get(key);
        if (name == null && proposes) {
            name = new Name(key, line, first, last);
            names.put(key, name);
            firsts.set(bit(line.word(first).key));
        }
        if (name != null) {
            Mention mention = new Mention(line, from.part(), first, last, prefixed);
            name.add(from, mention.traits(), line, first, last, mention.hasArticle());
            name.before.add(mention.isParted() ? -passage : mention.before());
            name.after.add(line.endsAt(last) ? -passage : line.word(last + 1).key);
        }
    }

    private void addresses(String text) {
        if (text.indexOf('.') < 0 && text.indexOf('@') < 0) {
            return;
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String found = address.group(1) == null ? address.group(2) : address.group(1);
            DOT.splitAsStream(found)
                    .filter(label -> label.length() >= LEAST_LABEL)
                    .forEach(this::label);
        }
    }

    private void link() {
        names.values().stream()
                .filter(Name::standsAlone)
                .sorted(Comparator.comparingLong(name -> name.key))
                .forEach(list::add);
        Map<Long, List<Name>> stems = new HashMap<>();
        for (Name name : list) {
            name.compare(names);
            name.addressed = labels.contains(name.key) || labels.contains(Sense.joined(THE, name.key, name.letters()))
                    ? 2
                    : labelParts.contains(name.key) ? 1 : 0;
            stems.computeIfAbsent(name.stem, stem -> new ArrayList<>(1)).add(name);
        }
        for (List<Name> forms : stems.values()) {
            for (Name name : forms) {
                forms.stream()
                        .filter(other -> other != name && name.isFormOf(other))
                        .forEach(name.forms::add);
            }
        }
    }

    private void label(String label) {
        String letters = Letters.joined(label);
        labels.add(Sense.key(letters));
        for (int at = LEAST_LABEL_PART; at < letters.length(); at++) {
            labelParts.add(Sense.key(letters.substring(0, at)));
            labelParts.add(Sense.key(letters.substring(letters.length() - at)));
        }
    }
}
