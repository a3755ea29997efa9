package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a document into blocks in one walk. */
final class Segmenter implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "option",
            "textarea",
            "canvas",
            "svg",
            "math",
            "object",
            "applet",
            "datalist",
            "iframe",
            "frameset",
            "noframes",
            "audio",
            "video",
            "map",
            "meter",
            "progress");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "button");
    private static final Set<String> MEDIA = Set.of("img", "iframe", "video", "audio", "amp-img", "object");

    /** The types of fields that a reader fills in; one without a type is a line of text. */
    private static final Set<String> FIELDS = Set.of("", "email", "text", "tel");

    /** The longest live blogs met have two thousand. */
    private static final int MOST_BLOCKS = 20_000;

    private static final int FIGURE_DEPTH = 5;

    /** The levels between the document and what its body holds, and one for the innermost text. */
    private static final int INSIDE_BODY = 4;

    private final Cues cues = new Cues();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Medium> media = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Region at;
    private @Nullable Region common;
    private @Nullable Region box;
    private int linkChars;
    private long innerCues;
    private int breaks;
    private int pictures;
    private int deepest;

    private Segmenter() {}

    /** The blocks of a document. */
    static Segments of(Document document) {
        Segmenter segmenter = new Segmenter();
        document.body().filter(segmenter);
        segmenter.flush();
        return new Segments(
                segmenter.blocks,
                segmenter.media,
                segmenter.root(document),
                segmenter.blocks.size() < MOST_BLOCKS,
                segmenter.deepest < PageParser.DEEPEST - INSIDE_BODY);
    }

    private Region root(Document document) {
        Region root = last;
        return root == null ? new Region(null, document.body(), 0, false, 0) : root;
    }

    private @Nullable Region last;

    @Override
    public FilterResult head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node instanceof TextNode words) {
            add(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (MEDIA.contains(tag) && at != null) {
            picture(element, at);
        }
        if (tag.equals("input") && FIELDS.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            for (Region r = at; r != null; r = r.parent) {
                r.fields++;
            }
        }
        if (tag.equals("noscript") && at != null) {
            lazyPicture(element, at);
        }
        if (SILENT.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean inline = INLINE.contains(tag);
        if (inline && (OutOfSight.spokenOnly(element) || OutOfSight.pointsBack(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!inline) {
            flush();
        }
        Region parent = at;
        Region region = new Region(
                parent, element, parent == null ? 0 : cues.of(element), OutOfSight.hides(element), blocks.size());
        at = region;
        if (!inline || box == null) {
            box = region;
        }
        return FilterResult.CONTINUE;
    }

    private void picture(Element element, Region here) {
        media.add(new Medium(element, here, blocks.size() + (text.isEmpty() ? 0 : 1)));
        pictures++;
        for (Region r = here; r != null; r = r.parent) {
            r.pictures++;
        }
    }

    /** The picture of a figure that shows none before a script has run. */
    private void lazyPicture(Element noscript, Region here) {
        Region figure = here;
        for (int up = 0; up < FIGURE_DEPTH && !figure.tag.equals("figure"); up++) {
            figure = figure.up();
        }
        Element image = figure.tag.equals("figure") ? noscript.selectFirst("img") : null;
        if (image != null && image.equals(figure.element.selectFirst("img"))) {
            picture(image, here);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Region region = at;
        if (region == null || !region.element.equals(node)) {
            return FilterResult.CONTINUE;
        }
        boolean inline = INLINE.contains(region.tag);
        if (!inline) {
            flush();
        }
        region.endBlock = blocks.size();
        Region parent = region.parent;
        if (parent == null) {
            last = region;
            return FilterResult.CONTINUE;
        }
        at = parent;
        if (!inline) {
            Region around = parent;
            while (INLINE.contains(around.tag) && around.parent != null) {
                around = around.parent;
            }
            box = around;
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode node) {
        Region here = at;
        if (here == null) {
            return;
        }
        String raw = node.getWholeText();
        int before = text.length();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (space(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            } else if (!silent(c)) {
                text.append(c);
            }
        }
        boolean blank = raw.isBlank();
        if (!blank) {
            Region known = common;
            common = known == null ? here : Region.common(known, here);
            breaks = 0;
            for (Region r = here; r.parent != null && INLINE.contains(r.tag); r = r.parent) {
                innerCues |= r.cues;
            }
            if (here.inLink) {
                linkChars += text.length() - before;
            }
        }
        if (!blank || !text.isEmpty()) {
            nodes.add(node);
        }
    }

    /** Whether a character shows as a gap. */
    static boolean space(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character shows as nothing. */
    static boolean silent(char c) {
        return c == '\u00ad' || c == '\ufeff' || c == '\u200b';
    }

    private void lineBreak(Element element) {
        breaks++;
        if (breaks > 1) {
            flush();
        } else if (!text.isEmpty()) {
            nodes.add(element);
            if (text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }

    private void flush() {
        breaks = 0;
        Region inner = common;
        Region around = box;
        String shown = text.toString().strip();
        if (inner != null && around != null && !shown.isEmpty() && blocks.size() < MOST_BLOCKS) {
            Region outer = inner.depth < around.depth ? inner : around;
            Block block = new Block(
                    blocks.size(),
                    inner,
                    outer,
                    nodes,
                    shown,
                    Math.min(linkChars, shown.length()),
                    innerCues,
                    pictures);
            blocks.add(block);
            boolean prose = block.prose();
            for (Region r = inner; r != null; r = r.parent) {
                r.blocks++;
                r.words += block.words;
                r.chars += shown.length();
                r.linkChars += block.linkChars;
                if (prose) {
                    r.proseBlocks++;
                    r.proseChars += shown.length();
                }
            }
        }
        text.setLength(0);
        nodes.clear();
        common = null;
        linkChars = 0;
        innerCues = 0;
    }
}
