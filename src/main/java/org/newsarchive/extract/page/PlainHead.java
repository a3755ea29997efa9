package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Author;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.Publications;
import org.newsarchive.extract.page.metadata.PageFields;

/** What stands over the text of a page that marks neither headline nor byline: lines alone. */
final class PlainHead {
    private static final int MOST_WORDS = 12;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_LINES = 3;
    private static final int LEAST_DEK = 4;
    private static final int MOST_DEK = 40;
    private static final String SEAMS = "\\s+[-–—|·»:]+\\s+";
    private static final String SEAMS_AND_COLONS = SEAMS + "|:\\s+";

    private static final Set<String> LARGE = Set.of("5", "6", "7", "+2", "+3", "+4");

    private final List<Block> head;
    private final Claimed claimed;

    /** The head of a page: the blocks before the first paragraph that was kept, which may be the headline's line itself. */
    PlainHead(List<Block> blocks, List<Block> kept, Claimed claimed) {
        Optional<Block> first = kept.stream().filter(PlainHead::isParagraph).findFirst();
        int end = first.map(block -> block.index + (lines(block).size() > 1 ? 1 : 0))
                .orElse(0);
        this.head = blocks.subList(0, end);
        this.claimed = claimed;
    }

    private static boolean isParagraph(Block block) {
        return lines(block).stream().anyMatch(line -> Words.count(line) > MOST_WORDS);
    }

    /** The fields, with a headline and a byline that only this class has seen. */
    PageFields complete(PageFields fields) {
        PageFields complete = fields;
        String seams = onlyInWindow(fields) ? SEAMS_AND_COLONS : SEAMS;
        Optional<String> headline = fields.headline().flatMap(title -> headline(title, seams));
        if (headline.isEmpty() && onlyInWindow(fields)) {
            headline = fields.headline().flatMap(title -> line(title).isPresent() ? Optional.empty() : large());
        }
        if (headline.isPresent()) {
            complete = complete.withHeadline(headline.get());
        }
        if (onlyInWindow(fields) && fields.claims().stream().noneMatch(claim -> claim.role() == Role.DEK)) {
            complete = withDek(complete);
        }
        Optional<String> byline = fields.authors().isEmpty() ? byline() : Optional.empty();
        return byline.isPresent() ? complete.withByline(byline.get(), authors(byline.get())) : complete;
    }

    /** Whether nothing but the window's title states the headline; a colon in it may part the site's name from it. */
    private static boolean onlyInWindow(PageFields fields) {
        return fields.evidence().stream()
                .filter(reason -> reason.field().equals("headline"))
                .flatMap(reason -> reason.clues().stream())
                .allMatch(clue -> clue.what().startsWith("the window's title"));
    }

    /** The part of a window's title that has a line of its own on the page, where the whole title has none. */
    private Optional<String> headline(String title, String seams) {
        List<String> parts = List.of(title.split(seams, -1));
        if (parts.size() < 2 || line(title).isPresent()) {
            return Optional.empty();
        }
        // The site's name has a line of its own too, in the masthead; the headline stands nearer to the text.
        Optional<String> nearest = parts.stream()
                .filter(part -> !isName(part) && line(part).isPresent())
                .max(Comparator.comparingInt(part -> line(part).orElseThrow().index));
        nearest.flatMap(this::line)
                .ifPresent(block ->
                        claimed.add(List.of(block), Role.HEADLINE, "the part of the title that stands on the page"));
        return nearest;
    }

    /** The first line over the text in the large type that pages of the nineties give their headlines. */
    private Optional<String> large() {
        for (Block block : head) {
            for (Node node : block.nodes) {
                if (node instanceof TextNode text && Words.count(text.text()) >= LEAST_WORDS && large(text.parent())) {
                    claimed.add(List.of(block), Role.HEADLINE, "the large line over the text");
                    return Optional.of(text.text().strip());
                }
            }
        }
        return Optional.empty();
    }

    /** The fields, with the one line between the headline and the byline or the date as dek. */
    private PageFields withDek(PageFields fields) {
        List<Block> homes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Block block : head) {
            for (String line : lines(block)) {
                homes.add(block);
                lines.add(line);
            }
        }
        int at = lines.indexOf(fields.headline().orElse("")) + 1;
        if (at == 0 || at + 1 >= lines.size() || signs(lines.get(at)) || !signs(lines.get(at + 1))) {
            return fields;
        }
        String dek = lines.get(at);
        if (Words.count(dek) < LEAST_DEK || Words.count(dek) > MOST_DEK) {
            return fields;
        }
        claimed.add(List.of(homes.get(at)), Role.DEK, "shown under the headline");
        return fields.withDek(dek, homes.get(at).region.element);
    }

    private static boolean signs(String line) {
        return names(line) || !DateFinder.find(line, Optional.empty()).isEmpty();
    }

    private static boolean large(@Nullable Element element) {
        Element font = element == null ? null : element.closest("font[size]");
        return font != null && LARGE.contains(font.attr("size").strip());
    }

    private static boolean isName(String part) {
        boolean few =
                part.split("\\s+", -1).length < LEAST_WORDS && part.codePoints().noneMatch(c -> c >= 0x2e80);
        return few || Publications.isTitle(part);
    }

    private Optional<Block> line(String text) {
        return head.stream()
                .filter(block ->
                        lines(block).size() <= MOST_LINES && lines(block).get(0).equals(text))
                .findFirst();
    }

    private static List<String> lines(Block block) {
        return block.text.lines().map(String::strip).toList();
    }

    /** The line, or what follows a date in it, that names its authors after a word such as "by". */
    private Optional<String> byline() {
        for (Block block : head) {
            for (String line : lines(block)) {
                Optional<String> byline = Optional.of(line)
                        .filter(PlainHead::names)
                        .or(() -> afterDate(line).filter(PlainHead::names));
                if (byline.isPresent()) {
                    claimed.add(List.of(block), Role.BYLINE, "names the authors");
                    return byline;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean names(String line) {
        Byline byline = Bylines.read(line, Set.of());
        return byline.cued()
                && Words.count(line) <= MOST_WORDS
                && byline.people().stream().anyMatch(name -> name.indexOf(' ') > 0 || name.charAt(0) >= 0x2e80);
    }

    /** "by Ann Lee" of "Posted on 3 June 2011 by Ann Lee". */
    private static Optional<String> afterDate(String line) {
        return Words.count(line) > MOST_WORDS
                ? Optional.empty()
                : DateFinder.find(line, Optional.empty()).stream()
                        .findFirst()
                        .map(date -> line.substring(date.end()).strip())
                        .filter(rest -> !rest.isEmpty());
    }

    /** The authors that a byline names. */
    private static List<Author> authors(String byline) {
        return Bylines.read(byline, Set.of()).people().stream()
                .map(name -> new Author(name, Optional.empty()))
                .toList();
    }
}
