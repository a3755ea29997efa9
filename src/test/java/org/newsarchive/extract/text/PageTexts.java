package org.newsarchive.extract.text;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsarchive.article.Article;
import org.newsarchive.extract.Readers;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/**
 * Texts made of pages: the page flattened a block a line, and for its answer what the reader of pages finds in it, which sees
 * the mark-up. Their publishers are many, and their answers good enough to learn from, not to measure by.
 */
final class PageTexts {
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "textarea");
    private static final Set<String> INLINE = Set.of(
            "a", "span", "b", "i", "em", "strong", "u", "small", "sup", "sub", "mark", "abbr", "cite", "q", "code",
            "time", "font", "label", "s", "ins", "del", "kbd", "bdi", "bdo", "img", "wbr", "data", "acronym", "big",
            "tt", "var", "samp", "button");
    private static final Set<String> APART =
            Set.of("p", "ul", "figure", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr");
    private static final Pattern NO_NAME = Pattern.compile("(?:www|com|co|org|net|de|uk|blogs?)\\.|\\.\\w{2,3}$");
    private static final String MENUS = "nav, header, ul, ol";
    private static final int MOST = 800;
    private static final int LEAST_WORDS = 150;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final StringBuilder out = new StringBuilder();
    private final boolean gaps;

    private PageTexts(boolean gaps) {
        this.gaps = gaps;
    }

    /**
     * The texts of the sets below a folder ({@code SET/html/ID.html}, {@code SET/truth.jsonl}) that name a site for each page,
     * but not of publishers whose texts have answers of their own.
     */
    static List<LabelledText> read(Path folder, List<LabelledText> answered) throws IOException {
        List<String> known =
                answered.stream().map(text -> name(text.site())).distinct().toList();
        List<String> sets = answered.stream()
                .map(text -> text.truth().path("dataset").asText())
                .distinct()
                .toList();
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path set : files.sorted().toList()) {
                if (sets.contains(set.getFileName().toString())) {
                    continue;
                }
                int count = 0;
                for (String line : Files.readAllLines(set.resolve("truth.jsonl"))) {
                    JsonNode page = JSON.readTree(line);
                    if (count < MOST && !known.contains(name(page.path("site").asText()))) {
                        List<LabelledText> text = texts(set, page);
                        texts.addAll(text);
                        count += text.isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        return texts;
    }

    /** What two spellings of a publisher share: "de/Morgenpost", "www.morgenpost.de". */
    private static String name(String site) {
        String name = site.toLowerCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('/') + 1);
        for (String before = ""; !before.equals(name); ) {
            before = name;
            name = NO_NAME.matcher(name).replaceFirst("");
        }
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The page whole; and from its headline on, without menus. */
    private static List<LabelledText> texts(Path set, JsonNode page) throws IOException {
        String id = page.get("id").asText();
        Path file = set.resolve("html").resolve(id + ".html");
        if (!Files.exists(file)) {
            return List.of();
        }
        String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Source source = new Source(
                file.getFileName().toString(), Format.HTML, html, "utf-8", "0", Optional.empty(), Optional.empty());
        Article article = Readers.read(source, Recurrence.NONE).article();
        String body = page.has("expected_html")
                ? flat(Jsoup.parse(page.get("expected_html").asText()), true)
                : PlainText.of(article.body());
        if (body.split("\\s+", -1).length < LEAST_WORDS) {
            return List.of();
        }
        ObjectNode truth = JSON.createObjectNode().put("text", body);
        article.metadata().headline().ifPresent(headline -> truth.put("title", headline));
        String site = page.path("site").asText(id);
        boolean gaps = id.hashCode() % 3 != 0;
        List<LabelledText> texts = new ArrayList<>();
        Document document = Jsoup.parse(html);
        texts.add(new LabelledText(id, "inner", site, flat(document, gaps), truth));
        document.select(MENUS).stream().filter(PageTexts::isMenu).forEach(Element::remove);
        String lean = flat(document, gaps);
        int headline = article.metadata()
                .headline()
                .map(title -> lean.indexOf(title + "\n"))
                .orElse(-1);
        if (headline > 0) {
            texts.add(new LabelledText(id, "tail", site, lean.substring(headline), truth));
        }
        return texts;
    }

    /** A menu, or a list of nothing but links; the headline stands in neither. */
    private static boolean isMenu(Element element) {
        boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.selectFirst("h1") == null
                && (!list || linked * 10 >= element.text().length() * 9);
    }

    private static String flat(Document document, boolean gaps) {
        PageTexts text = new PageTexts(gaps);
        text.add(document.body());
        return text.out.toString();
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ");
            boolean begun =
                    out.length() == 0 || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
            out.append(begun && words.startsWith(" ") ? words.substring(1) : words);
            return;
        }
        if (!(node instanceof Element element) || SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
            return;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            out.append('\n');
            return;
        }
        boolean block = !INLINE.contains(tag);
        if (block) {
            end(APART.contains(tag));
        }
        element.childNodes().forEach(this::add);
        if (block) {
            end(APART.contains(tag));
        }
    }

    private void end(boolean apart) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        int ends = 0;
        for (int i = out.length() - 1; i >= 0 && out.charAt(i) == '\n'; i--) {
            ends++;
        }
        for (int i = ends; out.length() > 0 && i < (gaps && apart ? 2 : 1); i++) {
            out.append('\n');
        }
    }
}
