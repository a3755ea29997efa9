package org.newsarchive.extract.page;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Ledger.Kind;
import org.newsarchive.article.Role;

/** Writes down where the characters of a page's source went, by the places that the parser noted. */
final class PageLedger {
    private final Ledger.Builder ledger;
    private final int length;

    PageLedger(int length) {
        this.ledger = Ledger.builder(length);
        this.length = length;
    }

    /** A stretch of the source. */
    record Span(int start, int end) {
        boolean empty() {
            return start >= end;
        }
    }

    /** Marks runs of blocks that were taken out: neighbours of the same role, with the markup between them, are one stretch. */
    void residue(List<Block> blocks, List<Role> roles) {
        int i = 0;
        while (i < blocks.size()) {
            Role role = roles.get(i);
            Span span = span(blocks.get(i));
            int start = span.start;
            int end = span.end;
            while (i + 1 < blocks.size()
                    && roles.get(i + 1) == role
                    && blocks.get(i + 1).index == blocks.get(i).index + 1) {
                i++;
                Span next = span(blocks.get(i));
                if (!next.empty() && next.start >= end) {
                    end = next.end;
                }
            }
            mark(start, end, Kind.REMOVED, role, "block-scores", "not part of the article");
            i++;
        }
    }

    /** Marks one block. */
    void block(Block block, Kind kind, Role role, String rule, String reason) {
        Span span = span(block);
        mark(span.start, span.end, kind, role, rule, reason);
    }

    private void mark(int start, int end, Kind kind, Role role, String rule, String reason) {
        if (start >= 0 && start < end && end <= length) {
            ledger.mark(start, end, kind, role, rule, reason);
        }
    }

    /** From the first character of a block to its last. */
    private static Span span(Block block) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Node node : block.nodes) {
            Range range = node.sourceRange();
            if (range.isTracked() && range.startPos() < range.endPos() && !(node instanceof org.jsoup.nodes.Element)) {
                // A node that the parser moved would stretch the block over its neighbours.
                if (end >= 0 && range.startPos() < end) {
                    continue;
                }
                start = Math.min(start, range.startPos());
                end = Math.max(end, range.endPos());
            }
        }
        return new Span(start, end);
    }

    Ledger build() {
        return ledger.build(Kind.REMOVED, Role.MARKUP, "markup", "tags, scripts and what they hold");
    }
}
