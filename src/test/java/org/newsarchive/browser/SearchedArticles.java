package org.newsarchive.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Article;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.RecordPath;
import org.newsarchive.article.Role;

/** Invented articles that are alike in their words and differ in which of them matter. */
final class SearchedArticles {
    private SearchedArticles() {}

    static List<ArchivedArticle> all() {
        List<ArchivedArticle> all = new ArrayList<>();
        all.add(article(
                "2003/05/lighthouse",
                "en",
                "Keeper of the Skarvik lighthouse retires",
                "Runa Aldersey",
                "Harbours",
                "The Skarvik Mail",
                "The lighthouse at Skarvik has lost its last keeper. The lamp of the lighthouse turns by itself now.\n\n"
                        + "Runa's father wound the clockwork by hand every four hours. A painted bench remains."));
        all.add(article(
                "2004/06/harbour-fees",
                "en",
                "Harbour fees rise for the third year",
                "Piet Oakwater",
                "Harbours",
                "The Skarvik Mail",
                "Boats pay more to lie in the harbour. Nobody mentioned the lighthouse in the debate.\n\n"
                        + "The harbour master called the rise modest. The owners of small boats did not."));
        all.add(
                article(
                        "2011/09/tide-mill",
                        "en",
                        "A tide mill grinds again after ninety years",
                        "Runa Aldersey",
                        "Crafts",
                        "Fjord Weekly",
                        "Millers from three valleys came to see the wheel turn. Flour was sold by the spoon.\n\n"
                                + "The master of the harbour opened the sluice. He said that the grey heron had nested in the wheel."));
        all.add(article(
                "2012/01/heron",
                "en",
                "Grey seals and a heron share the quay",
                "Piet Oakwater",
                "Nature",
                "Fjord Weekly",
                "The seals are grey, and the heron is patient. Visitors are asked to keep away.\n\n"
                        + "Seven seals were counted at low water."));
        all.add(article(
                "2009/08/kelp",
                "en",
                "Divers map the kelp off Skarvik",
                "Runa Aldersey Holt",
                "Harbours and coasts",
                "The Fjord Weekly Review",
                "Four divers drew every forest of kelp by hand. The chart hangs in the school."));
        all.add(article(
                "2013/03/strassen",
                "de",
                "Neue Straßen und alte Häuser in Möwenbüttel",
                "Jörg Ährenfeld",
                "Bauen",
                "Möwenbütteler Bote",
                "Die Straße am Hafen wird breiter. Drei Häuser weichen, das Café Süderlicht bleibt."));
        all.add(article(
                "2014/07/elections",
                "fr",
                "Les élections municipales reportées à Saint-Orval",
                "Zoé Létourneau",
                "Politique",
                "Le Phare d’Orval",
                "L’élection du maire aura lieu en septembre. Les électeurs de l’île protestent."));
        all.add(article(
                "2015/11/memshala",
                "he",
                "הממשלה אישרה את הגשר החדש בנמל",
                "תמר לביא",
                "תחבורה",
                "קול הגליל העליון",
                "הגשר ייפתח באביב. ראש העירייה אמר שהתושבים חיכו לו שנים.\n\nצה״ל יסייע בפינוי הדרך."));
        all.add(article(
                "2016/02/kinenkan", "ja", "港の記念館が再び開館", "山崎みどり", "文化", "灘浜新聞", "灘浜港の記念館が三年ぶりに開館した。古い灯台の模型が展示されている。"));
        for (int day = 1; day <= 28; day++) {
            all.add(article(
                    "2020/02/ledger-" + day,
                    "en",
                    "Fishery ledger, day " + day,
                    day % 2 == 0 ? "Piet Oakwater" : "Runa Aldersey",
                    "Fishery",
                    "Fjord Weekly",
                    "Landed today: " + day + " crates of herring. The ledger is kept at the quay."));
        }
        return all;
    }

    private static ArchivedArticle article(
            String path,
            String language,
            String headline,
            String author,
            String topic,
            String publication,
            String text) {
        String[] parts = path.split("-", -1);
        String day = path.startsWith("2020") ? "-%02d".formatted(Integer.parseInt(parts[parts.length - 1])) : "-16";
        Metadata metadata = Metadata.builder()
                .headline(Optional.of(headline))
                .author(List.of(Author.named(author)))
                .articleSection(Optional.of(topic))
                .publisher(Optional.of(publication))
                .inLanguage(Optional.of(language))
                .dir(language.equals("he") ? Direction.RTL : Direction.LTR)
                .datePublished(PartialDate.parse(path.substring(0, 7).replace('/', '-') + day))
                .wordCount(text.split(" ", -1).length)
                .build();
        return new ArchivedArticle(
                new RecordPath(path),
                List.of(),
                new Article(metadata, new Markdown(text)),
                List.of(),
                Ledger.builder(text.length()).build(Ledger.Kind.BODY, Role.PARAGRAPH, "text", "text of the article"),
                new Provenance(path + ".txt", "0".repeat(64), "text/plain; charset=utf-8", Optional.empty()),
                "1",
                Set.of());
    }
}
