package org.newsarchive.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.newsarchive.markdown.BodyHtml.Picture;

/** Writes what an article's page shows otherwise than plain CommonMark: numbered paragraphs, figures, subheads, links. */
final class BodyNodes implements NodeRenderer {
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>\\\\^`{|}]+");
    private static final Pattern TIME = Pattern.compile("^\\D{0,12}\\d{1,2}[:.h]\\d{2}(?!\\d).{0,12}", Pattern.DOTALL);

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final BodyHtml.Setting setting;
    private int paragraphs;
    private int figures;
    private int section = 1;

    BodyNodes(HtmlNodeRendererContext context, BodyHtml.Setting setting) {
        this.context = context;
        this.html = context.getWriter();
        this.setting = setting;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Paragraph.class, Heading.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Image image) {
            inline(image);
        } else if (node instanceof Link link) {
            link(link);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (Figure.isFigure(paragraph)) {
            figure((Image) paragraph.getFirstChild());
        } else if (paragraph.getParent() instanceof Document) {
            String id = "p" + ++paragraphs;
            html.line();
            html.tag("p", Map.of("id", id));
            children(paragraph);
            html.line();
        } else {
            html.line();
            html.tag("p");
            children(paragraph);
            html.tag("/p");
            html.line();
        }
    }

    /** Headings start below the page's {@code h1} and never skip a level. */
    private void heading(Heading heading) {
        int level = Math.max(2, Math.min(heading.getLevel(), section + 1));
        section = level;
        html.line();
        html.tag("h" + level, TIME.matcher(text(heading)).matches() ? Map.of("class", "at") : Map.of());
        children(heading);
        html.tag("/h" + level);
        html.line();
    }

    private void figure(Image image) {
        Optional<Picture> kept = setting.picture().apply(++figures);
        html.line();
        html.tag("figure", kept.isPresent() ? Map.of() : Map.of("class", "gone"));
        kept.ifPresentOrElse(this::picture, () -> {
            html.tag("b");
            if (setting.language().isEmpty()) {
                html.text(setting.notKept());
            } else {
                Map<String, String> own = new LinkedHashMap<>();
                own.put("lang", setting.language());
                own.put("dir", setting.dir());
                html.tag("span", own);
                html.text(setting.notKept());
                html.tag("/span");
            }
            html.tag("/b");
        });
        String credit = image.getTitle();
        boolean captioned = image.getFirstChild() != null;
        if (captioned || (credit != null && !credit.isBlank())) {
            html.tag("figcaption");
            children(image);
            if (credit != null && !credit.isBlank()) {
                html.text(captioned ? " " : "");
                html.tag("small");
                html.text(credit);
                html.tag("/small");
            }
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void picture(Picture picture) {
        BodyHtml.Copy small = picture.copies().get(0);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", small.address());
        if (picture.copies().size() > 1) {
            attributes.put(
                    "srcset",
                    picture.copies().stream()
                            .map(copy -> copy.address() + " " + copy.width() + "w")
                            .collect(Collectors.joining(", ")));
            attributes.put("sizes", "(min-width:44em) 40em, 92vw");
        }
        attributes.put("width", Integer.toString(small.width()));
        attributes.put("height", Integer.toString(small.height()));
        attributes.put("loading", "lazy");
        attributes.put("alt", picture.alt());
        html.tag("img", attributes);
    }

    /** A picture within a line has no frame of its own; its caption stands for it. */
    private void inline(Image image) {
        html.tag("i");
        children(image);
        html.tag("/i");
    }

    /** A link that leads into the page's old site, or does something, is text. */
    private void link(Link link) {
        boolean harmless = WEB.matcher(link.getDestination()).matches();
        if (harmless) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", context.encodeUrl(link.getDestination()));
            attributes.put("rel", "nofollow");
            html.tag("a", attributes);
        }
        children(link);
        if (harmless) {
            html.tag("/a");
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text plain ? plain.getLiteral() : text(child));
        }
        return text.toString();
    }
}
