package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;
import org.newsarchive.extract.metadata.GivenNames;

/** What a block says, read as a byline, as a bio and as dates: several rules ask, and each is read once. */
final class Readings {
    private static final int AGAIN = 2;
    /** Fewer characters than a paragraph has. */
    private static final int PROSE = 80;

    private final List<Block> blocks;
    private final @Nullable Reading[] readings;

    private static final class Reading {
        private Bylines.@Nullable Opened opened;
        private @Nullable Byline byline;
        private Optional<Bio> bio = Optional.empty();
        private boolean isBioRead;
        private @Nullable List<DateMention> dates;
    }

    Readings(List<Block> blocks) {
        this.blocks = blocks;
        readings = new Reading[blocks.size()];
    }

    Byline byline(int i) {
        Reading reading = of(i);
        Byline byline = reading.byline;
        if (byline == null) {
            byline = withoutPlace(
                    Bylines.read(opened(i), List.of()), blocks.get(i).text());
            reading.byline = byline;
        }
        return byline;
    }

    /** Whether a word such as "By" opens the block, as the byline says that it may be: most have none, and name nobody. */
    boolean isCued(int i) {
        return opened(i).cued();
    }

    private Bylines.Opened opened(int i) {
        Reading reading = of(i);
        Bylines.Opened opened = reading.opened;
        if (opened == null) {
            opened = People.opened(blocks.get(i).text());
            reading.opened = opened;
        }
        return opened;
    }

    /** "By Ann Lee, Port Lune": the second of two names after a comma that the text tells of again and again is a place. */
    private Byline withoutPlace(Byline byline, String line) {
        List<String> people = byline.people();
        if (people.size() == 1 && line.endsWith(people.get(0))) {
            return withoutLastPlace(byline);
        }
        boolean placed = people.size() == 2
                && line.endsWith(", " + people.get(1))
                && mentions(people.get(1)) >= AGAIN
                && mentions(people.get(0)) < AGAIN;
        return placed ? new Byline(people.subList(0, 1), byline.organisations(), byline.cued()) : byline;
    }

    /** "Ann Lee Kallsund": the last word of a name is a place where the text says again and again that something is in it. */
    private Byline withoutLastPlace(Byline byline) {
        String name = byline.people().get(0);
        int last = name.lastIndexOf(' ');
        String person = name.substring(0, Math.max(0, last));
        boolean placed = GivenNames.opens(person)
                && !GivenNames.isOne(name.substring(last + 1))
                && mentions(name) == 0
                && mentions(name.substring(last + 1)) >= AGAIN
                && blocks.stream().anyMatch(block -> Bylines.isPlaceIn(name.substring(last + 1), block.text()));
        return placed ? new Byline(List.of(person), byline.organisations(), byline.cued()) : byline;
    }

    private long mentions(String name) {
        return blocks.stream()
                .filter(block -> block.text().contains(name) && block.text().length() >= PROSE)
                .count();
    }

    Optional<Bio> bio(int i) {
        Reading reading = of(i);
        if (!reading.isBioRead) {
            reading.isBioRead = true;
            reading.bio = Bios.read(blocks.get(i).text());
        }
        return reading.bio;
    }

    /** The dates in the block, also those glued to a word before them. */
    List<DateMention> dates(int i) {
        Reading reading = of(i);
        List<DateMention> dates = reading.dates;
        if (dates == null) {
            dates = DateFinder.find(Glue.parted(blocks.get(i).text()), Optional.empty());
            reading.dates = dates;
        }
        return dates;
    }

    private Reading of(int i) {
        Reading reading = readings[i];
        if (reading == null) {
            reading = new Reading();
            readings[i] = reading;
        }
        return reading;
    }
}
