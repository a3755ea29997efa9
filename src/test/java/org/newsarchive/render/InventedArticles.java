package org.newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Article;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.RecordPath;
import org.newsarchive.article.Role;

/** Articles about places and people that do not exist, one for each thing that a page may have to show. */
public final class InventedArticles {
    private static final String FERRY = """
            The last car ferry between Norra Holm and the mainland will sail on 30 June, the county council decided on Tuesday, ending a service that has run since 1931.

            ![The *Strandvik* leaves the north quay in light fog.](<> "Ilse Marten / Holm Courier")

            Councillors voted 19 to 14 after four hours of debate. The bridge at Kallsund, opened in March, carries nine times the ferry's traffic and costs nothing to cross.

            “Nobody wanted this vote,” said Per Lindqvist, who chairs the transport committee. “But we were paying eleven crowns for every crown in the till.”

            ## A summer boat instead

            From next year a passenger boat is to run from May to September. It will carry bicycles, dogs and wheelchairs, but no cars.

            > We have been told for ten years that the bridge would not close the ferry. We wrote it down each time.

            Islanders in the public gallery read the sentence aloud from a banner. The council's notes name three things that are still open:

            - who will own the quay,
            - whether the *Strandvik* is sold or kept as a museum ship,
            - how the school reaches the ice rink on Fridays.

            | Year | Cars | Cost, crowns |
            | --- | --- | --- |
            | 2014 | 61,200 | 4.1 million |
            | 2018 | 9,700 | 6.8 million |

            The [minutes of the meeting](https://council.example/minutes/2019-04-16) were published on Wednesday.
            """;

    private InventedArticles() {}

    /** The articles. */
    public static List<ArchivedArticle> all() {
        List<ArchivedArticle> all = new ArrayList<>();
        all.add(ferry());
        all.add(ferryElsewhere());
        all.add(hebrew());
        all.add(german());
        all.add(hostile());
        all.add(live());
        all.add(undated());
        all.add(truncated());
        return all;
    }

    private static ArchivedArticle ferry() {
        Metadata.Builder metadata = Metadata.builder()
                .headline(Optional.of("Council votes to end the Norra Holm car ferry after 88 years"))
                .kicker(Optional.of("Transport"))
                .alternativeHeadline(
                        Optional.of(
                                "A summer boat for passengers is to take its place; islanders say they were promised otherwise"))
                .author(List.of(
                        new Author(
                                "Judit van der Aa",
                                Optional.of("Judit van der Aa covers the islands for the Courier.")),
                        Author.named("Tomas Ek")))
                .byline(Optional.of("By Judit van der Aa and Tomas Ek"))
                .datePublished(PartialDate.parse("2019-04-16"))
                .dateModified(PartialDate.parse("2019-04-17T08:15"))
                .dateline(Optional.of("NORRA HOLM, Tuesday"))
                .publisher(Optional.of("Holm Courier"))
                .articleSection(Optional.of("County"))
                .keywords(List.of("Ferries", "Kallsund bridge", "Norra Holm"))
                .inLanguage(Optional.of("en"))
                .url(Optional.of("https://courier.example/2019/04/16/ferry-vote"))
                .copyrightNotice(Optional.of("© 2019 Holm Courier"))
                .correction(
                        List.of(
                                "An earlier version of this article gave the vote as 19 to 13. One member's vote had not been counted."));
        Evidence date = new Evidence(
                "datePublished",
                "2019-04-16",
                Confidence.INFERRED,
                List.of(
                        new Clue(OptionalInt.of(6), "on Tuesday", "the lead tells the event by weekday alone"),
                        new Clue(
                                OptionalInt.of(12),
                                "16 April 2019",
                                "caption of the lead picture; a Tuesday, so it agrees")),
                List.of(new Rejected("2019-03-02", "named in the text as past: the bridge's opening")));
        return article(
                "2019/04/council-votes-to-end-the-norra-holm-car-ferry",
                metadata,
                FERRY,
                List.of(date),
                Set.of("articleSection"));
    }

    private static ArchivedArticle ferryElsewhere() {
        return article(
                "2019/04/holm-ferry-to-stop-in-june",
                Metadata.builder()
                        .headline(Optional.of("Holm ferry to stop in June"))
                        .author(List.of(Author.named("Judit van der Aa")))
                        .datePublished(PartialDate.parse("2019-04-16T18:40+02:00"))
                        .publisher(Optional.of("The Kallsund Evening News"))
                        .keywords(List.of("Ferries"))
                        .inLanguage(Optional.of("en")),
                FERRY.replace("on Tuesday", "this afternoon"),
                List.of(),
                Set.of());
    }

    private static ArchivedArticle hebrew() {
        return article(
                "2018/04/המעבורת-חוזרת",
                Metadata.builder()
                        .headline(Optional.of("המעבורת חוזרת לנמל אחרי שנתיים של שיפוצים"))
                        .alternativeHeadline(Optional.of("העירייה מבטיחה: ההפלגה הראשונה כבר באביב"))
                        .author(List.of(Author.named("נועה בר־לב")))
                        .datePublished(PartialDate.parse("2018-04-16"))
                        .publisher(Optional.of("קול המפרץ"))
                        .keywords(List.of("Ferries", "תחבורה"))
                        .inLanguage(Optional.of("he"))
                        .dir(Direction.RTL),
                """
                המעבורת “שחף” תחזור ביום שני לנמל הצפוני, כך הודיעה העירייה (Holm Municipality) אתמול.

                ![השחף במספנה, אשתקד.](<> "צילום: דן אורן")

                ההפלגה תעלה 12 שקלים, וילדים עד גיל 6 ייסעו בחינם.
                """,
                List.of(),
                Set.of());
    }

    private static ArchivedArticle german() {
        return article(
                "2017/11/hafenkonzert-faellt-aus",
                Metadata.builder()
                        .headline(Optional.of("Hafenkonzert fällt zum ersten Mal seit dreißig Jahren aus"))
                        .author(List.of(Author.named("Änne Öhl")))
                        .datePublished(PartialDate.parse("2017-11"))
                        .publisher(Optional.of("Strandviker Anzeiger"))
                        .dateline(Optional.of("Strandvik (eig. Ber.)"))
                        .keywords(List.of("Musik"))
                        .inLanguage(Optional.of("de")),
                "Das Orchester findet keinen Saal, in dem es proben darf.\n\nDie Stadt sucht weiter.\n",
                List.of(),
                Set.of());
    }

    private static ArchivedArticle hostile() {
        return article(
                "2016/01/script-alert",
                Metadata.builder()
                        .headline(Optional.of("</title><script>alert(1)</script> \"quoted\" & \u202Egnp.exe"))
                        .alternativeHeadline(Optional.of("<img src=x onerror=alert(2)>"))
                        .author(List.of(Author.named("\"><script src=//evil.example></script>")))
                        .datePublished(PartialDate.parse("2016-01-31"))
                        .publisher(Optional.of("=HYPERLINK(\"http://evil.example\")"))
                        .keywords(List.of("../../etc/passwd", "con", "'><svg onload=alert(3)>"))
                        .url(Optional.of("javascript:alert(4)"))
                        .inLanguage(Optional.of("en")),
                """
                <script>alert(5)</script>

                [click](javascript:alert(6)) and [this](//evil.example/x) and ![pixel](https://evil.example/p.gif)

                <form action="https://evil.example"><input name=a></form>

                ![tracked](https://evil.example/p.gif "a\u0008b")
                """,
                List.of(),
                Set.of());
    }

    private static ArchivedArticle live() {
        return article(
                "2019/03/kallsund-bridge-opens-live",
                Metadata.builder()
                        .headline(Optional.of("Kallsund bridge opens: the day as it happened"))
                        .datePublished(PartialDate.parse("2019-03-02"))
                        .publisher(Optional.of("Holm Courier"))
                        .articleSection(Optional.of("County"))
                        .keywords(List.of("Kallsund bridge"))
                        .inLanguage(Optional.of("en")),
                """
                The bridge opens to traffic today. We report from both shores.

                ### 14:05

                The first car has crossed: a blue van with a band in it.

                ### 11:30

                The minister cuts the ribbon, twice, because the first pair of scissors failed.
                """,
                List.of(),
                Set.of());
    }

    private static ArchivedArticle undated() {
        return article(
                "undated/notes-on-a-lighthouse",
                Metadata.builder(),
                "The lamp was lit by hand until the keeper's daughter left for the mainland and nobody would climb.\n",
                List.of(),
                Set.of());
    }

    private static ArchivedArticle truncated() {
        return article(
                "2015/who-owns-the-quay",
                Metadata.builder()
                        .headline(Optional.of("Who owns the quay?"))
                        .author(List.of(Author.named("Tomas Ek")))
                        .datePublished(PartialDate.parse("2015"))
                        .publisher(Optional.of("Holm Courier"))
                        .keywords(List.of("Ferries"))
                        .isAccessibleForFree(Optional.of(false))
                        .inLanguage(Optional.of("en")),
                "Three deeds name three owners.\n",
                List.of(),
                Set.of());
    }

    static ArchivedArticle article(
            String path, Metadata.Builder metadata, String body, List<Evidence> evidence, Set<String> edited) {
        Markdown markdown = new Markdown(body);
        int length = body.length();
        Ledger.Builder ledger = Ledger.builder(length + 400);
        ledger.mark(
                length, length + 180, Ledger.Kind.REMOVED, Role.REGISTRATION, "wall", "asks the reader to register");
        ledger.mark(
                length + 180, length + 400, Ledger.Kind.REMOVED, Role.NEWSLETTER, "newsletter", "offers a newsletter");
        metadata.wordCount(body.split("\\s+", -1).length);
        return new ArchivedArticle(
                new RecordPath(path),
                path.endsWith("june") ? List.of(new RecordPath("2019/04/ferry-to-stop")) : List.of(),
                new Article(metadata.build(), markdown),
                evidence,
                ledger.build(Ledger.Kind.BODY, Role.PARAGRAPH, "text", "text of the article"),
                new Provenance(
                        path.substring(path.lastIndexOf('/') + 1) + ".txt",
                        "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
                        "text/plain; charset=utf-8",
                        Optional.empty()),
                "0.1.0",
                edited);
    }
}
