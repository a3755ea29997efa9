package org.newsarchive.extract.publisher;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsarchive.extract.metadata.GivenNames;
import org.newsarchive.extract.metadata.Publications;

/** What the names of a text are like, in numbers: where each stands and how, what it is made of, and how it compares with the others. */
final class NameFeatures {
    private static final Sense[] SENSES = {
        Sense.NOUN,
        Sense.NOUN_AFTER_THE,
        Sense.OUTLET,
        Sense.COMPANY,
        Sense.TRADE,
        Sense.NEVER,
        Sense.PRODUCT,
        Sense.PLATFORM,
        Sense.AGENCY,
        Sense.ROLE,
        Sense.PLACE
    };
    private static final int FIRST = 2;
    private static final int LAST = 3;
    private static final int WHOLE = 4;
    private static final int MOST = 5;
    private static final int MANY = 12;
    private static final int LEAST_JOINED = 3;
    private static final int OTHERS = 29;
    static final int COUNT = Part.values().length + 2 * Trait.values().length + SENSES.length + OTHERS;

    private final Names names;
    private final Set<Long> people;
    private final int mostOutside;
    private final int mostFree;
    private final int nouns;

    NameFeatures(Names names, List<Name> all, Collection<String> people) {
        this.names = names;
        this.people = people.stream().map(Sense::key).collect(Collectors.toSet());
        mostOutside = all.stream().mapToInt(Name::outside).max().orElse(1);
        mostFree = all.stream().mapToInt(name -> name.traits(Trait.FREE)).max().orElse(1);
        nouns = (int) all.stream().filter(name -> Sense.NOUN.isIn(name.any)).count();
    }

    void fill(Name name, float[] row) {
        int at = 0;
        for (int part : name.parts) {
            row[at++] = Math.min(MOST, part);
        }
        float mentions = name.mentions.size();
        for (int trait : name.traits) {
            row[at++] = Math.min(MOST, trait);
            row[at++] = trait / mentions;
        }
        for (Sense sense : SENSES) {
            row[at++] = place(sense, name);
        }
        at = itself(name, mentions, row, at);
        at = forms(name, row, at);
        compare(name, row, at);
    }

    /** Where a name has a word of a sense: whether it is one, ends with one, begins with one, has one. */
    private static int place(Sense sense, Name name) {
        if (!sense.isIn(name.any | name.whole)) {
            return 0;
        }
        return sense.isIn(name.whole) ? WHOLE : sense.isIn(name.last) ? LAST : sense.isIn(name.first) ? FIRST : 1;
    }

    private int itself(Name name, float mentions, float[] row, int start) {
        int at = start;
        String text = name.text();
        int outside = name.outside();
        int parts = 0;
        for (Part part : Part.OUTSIDE) {
            parts += name.parts(part) > 0 ? 1 : 0;
        }
        int common = 0;
        for (long word : name.words) {
            common += names.isSmall(word) ? 1 : 0;
        }
        row[at++] = Math.min(MANY, outside);
        row[at++] = outside / mentions;
        row[at++] = parts;
        row[at++] = Math.min(MANY, name.parts(Part.BODY) - name.traits(Trait.TOLD) - name.traits(Trait.SEEN));
        row[at++] = name.before.size();
        row[at++] = name.after.size();
        row[at++] = name.words.length;
        row[at++] = text.length();
        row[at++] = (float) common / name.words.length;
        row[at++] = names.isSmall(name.words[0]) ? 1 : 0;
        row[at++] = Publications.isCompound(text.substring(text.lastIndexOf(' ') + 1)) ? 1 : 0;
        row[at++] = GivenNames.opens(text) ? 1 : 0;
        row[at++] = people.contains(name.key) ? 1 : 0;
        row[at++] = name.upper ? 1 : 0;
        row[at++] = name.numbered ? 1 : 0;
        row[at++] = name.caseless ? 1 : 0;
        row[at++] = name.addressed;
        row[at++] = isJoined(text) ? 1 : 0;
        return at;
    }

    /** "HarbourLive": a small letter after a capital after three small ones, as sites are called by two words in one. */
    private static boolean isJoined(String text) {
        int small = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (small >= LEAST_JOINED && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i + 1))) {
                return true;
            }
            small = Character.isLowerCase(c) ? small + 1 : 0;
        }
        return false;
    }

    private static int forms(Name name, float[] row, int start) {
        int at = start;
        int outside = 0;
        int parts = 0;
        int unbent = 0;
        for (Name form : name.forms) {
            outside += form.outside();
            unbent = Math.max(unbent, form.traits(Trait.UNBENT));
            for (Part part : Part.OUTSIDE) {
                parts += form.parts(part) > 0 && name.parts(part) == 0 ? 1 : 0;
            }
        }
        row[at++] = Math.min(MOST, outside);
        row[at++] = Math.min(MOST, parts);
        row[at++] = Math.min(MOST, unbent) - Math.min(MOST, name.traits(Trait.UNBENT));
        return at;
    }

    private void compare(Name name, float[] row, int start) {
        int at = start;
        float outside = Math.max(1, name.outside());
        row[at++] = name.begun / outside;
        row[at++] = name.ended / outside;
        row[at++] = name.begins / outside;
        row[at++] = name.ends / outside;
        row[at++] = name.titled ? 1 : 0;
        row[at++] = name.outside() / (float) Math.max(1, mostOutside);
        row[at++] = name.traits(Trait.FREE) / (float) Math.max(1, mostFree);
        row[at] = Math.min(MOST, nouns);
    }
}
