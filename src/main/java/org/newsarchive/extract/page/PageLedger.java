package org.newsarchive.extract.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Ledger.Kind;
import org.newsarchive.article.Role;
import org.newsarchive.source.Source;

/** Writes down where the characters of a page's source went, by the places that the parser noted. */
final class PageLedger {
    private static final int TAGS_BETWEEN = 400;

    private final Ledger.Builder ledger;
    private final int length;

    private PageLedger(int length) {
        this.ledger = Ledger.builder(length);
        this.length = length;
    }

    /** The ledger of a page of which these blocks were kept. */
    static Ledger of(
            Source source,
            Segments segments,
            PageSurvey survey,
            Candidate winner,
            List<Block> kept,
            LiveFeed feed,
            List<Pictures.Placed> pictures,
            Claimed claimed) {
        PageLedger ledger = new PageLedger(source.text().length());
        Set<Block> rest = new LinkedHashSet<>(segments.blocks());
        kept.forEach(rest::remove);
        pictures.forEach(picture -> picture.captions().forEach(rest::remove));
        Set<String> texts = kept.stream()
                .filter(block -> block.words > 5)
                .map(block -> block.text)
                .collect(Collectors.toSet());
        List<Block> twins =
                rest.stream().filter(block -> texts.contains(block.text)).toList();
        twins.forEach(rest::remove);
        List<Block> residue = List.copyOf(rest);
        ledger.residue(
                residue,
                residue.stream()
                        .map(block -> Residue.role(block, survey.phrases(block).opening()))
                        .toList());
        for (Block twin : twins) {
            ledger.block(twin, Kind.MERGED, Layout.role(twin), "twin", "says the same as a block that is kept");
        }
        for (Pictures.Placed picture : pictures) {
            for (Block block : picture.captions()) {
                ledger.block(
                        block,
                        Kind.METADATA,
                        picture.caption().isEmpty() ? Role.CREDIT : Role.CAPTION,
                        "captions",
                        "of a picture of the article");
            }
        }
        for (Block block : segments.blocks()) {
            claimed.on(block)
                    .filter(claim -> claim.role().place() == Role.Place.METADATA)
                    .ifPresent(claim -> ledger.block(block, Kind.METADATA, claim.role(), "fields", claim.why()));
        }
        for (Block block : kept) {
            if (winner.origin().isEmpty()) {
                ledger.block(block, Kind.BODY, feed.role(block), "block-scores", "part of the article");
            } else {
                ledger.block(block, Kind.MERGED, feed.role(block), "data", "the page's data hold it, and more");
            }
        }
        winner.origin().ifPresent(ledger::data);
        return ledger.build();
    }

    /** A stretch of the source. */
    record Span(int start, int end) {
        boolean empty() {
            return start >= end;
        }
    }

    /** Marks runs of blocks that were taken out: neighbours of the same role, with the markup between them, are one stretch. */
    private void residue(List<Block> blocks, List<Role> roles) {
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
            i++;
            if (i < blocks.size() && blocks.get(i).index == blocks.get(i - 1).index + 1) {
                // The few tags before the next run would double the entries and tell nothing.
                int next = span(blocks.get(i)).start;
                end = next > end && next - end < TAGS_BETWEEN ? next : end;
            }
            mark(start, end, Kind.REMOVED, role, "block-scores", "not part of the article");
        }
    }

    /** Marks the script that the body was read from. */
    private void data(Element script) {
        for (Node node : script.childNodes()) {
            Range range = node.sourceRange();
            if (range.isTracked()) {
                mark(range.startPos(), range.endPos(), Kind.BODY, Role.PARAGRAPH, "data", "the body stands in it");
            }
        }
    }

    /** Marks one block. */
    private void block(Block block, Kind kind, Role role, String rule, String reason) {
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
            if (range.isTracked() && range.startPos() < range.endPos() && !(node instanceof Element)) {
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

    private Ledger build() {
        return ledger.build(Kind.REMOVED, Role.MARKUP, "markup", "tags, scripts and what they hold");
    }
}
