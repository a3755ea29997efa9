package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The notes that numbers in the text lead to: "[1]", "2", "*". */
final class Footnotes {
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3})[\\])]?");
    private static final int UP = 3;

    private Footnotes() {}

    /** The blocks of a page that are notes to those kept, in order. */
    static List<Block> of(List<Block> blocks, List<Block> kept) {
        Set<String> ids = ids(kept);
        List<Block> notes = new ArrayList<>();
        if (ids.isEmpty()) {
            return notes;
        }
        for (Block block : blocks) {
            Region at = block.region;
            for (int up = 0; up < UP && at.parent != null; up++) {
                if (ids.contains(at.element.id()) && !at.hidden) {
                    notes.add(block);
                    break;
                }
                at = at.up();
            }
        }
        return notes;
    }

    private static Set<String> ids(List<Block> kept) {
        Set<String> ids = new HashSet<>();
        for (Block block : kept) {
            if ((block.inner & Cue.LINK.bit()) != 0) {
                for (Element link : block.box.element.getElementsByTag("a")) {
                    String target = link.attr("href");
                    if (target.length() > 1
                            && target.charAt(0) == '#'
                            && NUMBER.matcher(link.text().strip()).matches()) {
                        ids.add(target.substring(1));
                    }
                }
            }
        }
        return ids;
    }
}
