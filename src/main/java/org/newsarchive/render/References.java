package org.newsarchive.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsarchive.article.Author;
import org.newsarchive.article.PartialDate;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.CitationPage.Format;

/** References to an article in the forms of reference managers. */
final class References {
    private References() {}

    /** The reference as a file; {@code address} is the article's address, or its page's where that is known. */
    static String of(ArticleCard card, Format format, Optional<String> address) {
        return switch (format) {
            case BIBTEX -> bibtex(card, address);
            case RIS -> ris(card, address);
            case CSL -> csl(card, address);
        };
    }

    private static String bibtex(ArticleCard card, Optional<String> address) {
        StringBuilder out = new StringBuilder("@article{" + key(card) + ",\n");
        field(out, "title", "{" + braced(card.headline()) + "}");
        if (!card.authors().isEmpty()) {
            field(
                    out,
                    "author",
                    card.authors().stream()
                            .map(author -> PersonName.of(author.name()))
                            .map(name -> name.family().isPresent()
                                    ? braced(name.inverted())
                                    : "{" + braced(name.literal()) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        card.publisher().ifPresent(name -> field(out, "journal", braced(name)));
        card.date().ifPresent(date -> {
            field(out, "date", date.upToDay());
            field(out, "year", date.value().substring(0, 4));
        });
        address.ifPresent(url -> field(out, "url", url.replace("{", "%7B").replace("}", "%7D")));
        card.language().ifPresent(tag -> field(out, "langid", braced(tag)));
        field(out, "entrysubtype", "newspaper");
        return out.append("}\n").toString();
    }

    private static String key(ArticleCard card) {
        return card.path().value().replaceAll("[^\\p{L}\\p{M}\\p{N}/-]", "").replace('/', '-');
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** TeX's special characters escaped, braces among them, so that they balance. */
    private static String braced(String text) {
        return oneLine(text)
                .replace("\\", "\\textbackslash ")
                .replaceAll("[{}]", "\\\\$0")
                .replaceAll("[&%$#_]", "\\\\$0");
    }

    private static String ris(ArticleCard card, Optional<String> address) {
        StringBuilder out = new StringBuilder();
        tag(out, "TY", "NEWS");
        tag(out, "TI", card.headline());
        card.authors()
                .forEach(author -> tag(out, "AU", PersonName.of(author.name()).inverted()));
        card.publisher().ifPresent(name -> tag(out, "T2", name));
        card.date().ifPresent(date -> {
            tag(out, "PY", date.value().substring(0, 4));
            tag(out, "DA", slashed(date));
        });
        card.dek().ifPresent(dek -> tag(out, "AB", dek));
        card.keywords().forEach(word -> tag(out, "KW", word));
        card.language().ifPresent(tag -> tag(out, "LA", tag));
        address.ifPresent(url -> tag(out, "UR", url));
        return out.append("ER  - \r\n").toString();
    }

    private static void tag(StringBuilder out, String name, String value) {
        out.append(name).append("  - ").append(oneLine(value)).append("\r\n");
    }

    private static String slashed(PartialDate date) {
        String value = date.value();
        return value.substring(0, 4)
                + "/" + (value.length() >= 7 ? value.substring(5, 7) : "")
                + "/" + (value.length() >= 10 ? value.substring(8, 10) : "")
                + "/";
    }

    private static String csl(ArticleCard card, Optional<String> address) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ObjectNode item = list.addObject();
        item.put("id", card.path().value());
        item.put("type", "article-newspaper");
        item.put("title", card.headline());
        if (!card.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            card.authors().stream().map(Author::name).map(PersonName::of).forEach(name -> {
                ObjectNode author = authors.addObject();
                name.family()
                        .ifPresentOrElse(
                                family -> author.put("family", family).put("given", name.given()),
                                () -> author.put("literal", name.literal()));
            });
        }
        card.publisher().ifPresent(name -> item.put("container-title", name));
        card.date().ifPresent(date -> {
            ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
            for (String part : date.upToDay().split("-", -1)) {
                parts.add(Integer.parseInt(part));
            }
        });
        card.dek().ifPresent(dek -> item.put("abstract", dek));
        card.language().ifPresent(tag -> item.put("language", tag));
        address.ifPresent(url -> item.put("URL", url));
        return list + "\n";
    }

    private static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
