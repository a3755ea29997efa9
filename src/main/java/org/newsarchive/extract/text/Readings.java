package org.newsarchive.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/** What a block says, read as a byline, as a bio and as dates: several rules ask, and each is read once. */
final class Readings {
    private final List<Block> blocks;
    private final Map<Integer, Byline> bylines = new HashMap<>();
    private final Map<Integer, Optional<Bio>> bios = new HashMap<>();
    private final Map<Integer, List<DateMention>> dates = new HashMap<>();

    Readings(List<Block> blocks) {
        this.blocks = blocks;
    }

    Byline byline(int i) {
        return bylines.computeIfAbsent(
                i, block -> People.byline(blocks.get(block).text()));
    }

    Optional<Bio> bio(int i) {
        return bios.computeIfAbsent(i, block -> Bios.read(blocks.get(block).text()));
    }

    /** The dates in the block, also those glued to a word before them. */
    List<DateMention> dates(int i) {
        return dates.computeIfAbsent(
                i, block -> DateFinder.find(Glue.parted(blocks.get(block).text()), Optional.empty()));
    }
}
