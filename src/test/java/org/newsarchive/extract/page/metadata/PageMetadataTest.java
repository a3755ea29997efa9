package org.newsarchive.extract.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Role;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

class PageMetadataTest {
    private static PageFields read(String html) {
        Source source = new Source("page.html", Format.HTML, html, "utf-8", "", Optional.empty(), Optional.empty());
        return PageMetadata.read(
                Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), source, new NothingPrinted());
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static Evidence evidence(PageFields fields, String field) {
        return fields.evidence().stream()
                .filter(e -> e.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void prefersTheHeadlineOnThePageAndSaysWhatLost() {
        PageFields fields = read("<title>Ferry sinks off Lune, nine saved | Harbour Times</title>"
                + "<meta property='og:site_name' content='Harbour Times'>"
                + "<meta property='og:title' content='You won’t believe what sank'>"
                + "<h1>Ferry sinks off Lune; nine saved</h1>");
        assertThat(fields.headline()).hasValue("Ferry sinks off Lune; nine saved");
        assertThat(evidence(fields, "headline").rejected())
                .extracting(Evidence.Rejected::value)
                .contains("You won’t believe what sank");
        assertThat(evidence(fields, "headline").clues().get(0).line()).hasValue(1);
        assertThat(fields.claims()).anyMatch(claim -> claim.role() == Role.HEADLINE);
    }

    @Test
    void believesTheOnlyHeadingThatALineWithTheAuthorFollows() {
        assertThat(
                        read("<title>Quake kills 40 in the hills</title><h1>Survivors spend a cold night in the open</h1><div><b>By Ann Lee</b></div>")
                                .headline())
                .hasValue("Survivors spend a cold night in the open");
    }

    @Test
    void callsASiteThatGivesItsAddressForANameByItsHost() {
        assertThat(read("<meta property='og:site_name' content='https://www.harbour-times.example'>")
                        .publisher())
                .hasValue("harbour-times.example");
        assertThat(read("<meta property='og:site_name' content='Harbour Times'>")
                        .publisher())
                .hasValue("Harbour Times");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Harbour Times | Kallsund, Norra Holm; Harbour Times",
                "The Harbour Times — The coast’s first paper; The Harbour Times",
                "Kallsund - Harbour-Times; Harbour-Times",
                "harbourtimes.example – News; harbourtimes.example",
                "Harbour Times Online - Sport; Harbour Times Online - Sport",
                "https://www.harbourtimes.example; harbourtimes.example"
            })
    void namesTheSiteWithoutItsSlogan(String stated, String name) {
        assertThat(
                        read("<link rel=canonical href='https://www.harbourtimes.example/a'><meta property='og:site_name' content='"
                                        + stated + "'>")
                                .publisher())
                .hasValue(name);
    }

    @Test
    void prefersThePaperToTheCompanyBehindIt() {
        assertThat(read("<title>Ferry sinks</title><meta property='og:site_name' content='Harbour Times'>"
                                + linked(
                                        "{'@type':'NewsArticle','headline':'Ferry sinks','publisher':{'@type':'Organization','name':'Harbour Times Publishing Ltd.'}}"
                                                .replace('\'', '"')))
                        .publisher())
                .hasValue("Harbour Times");
    }

    @Test
    void readsAHeadlineOfTheSecondLevelWithoutTheLabelOverIt() {
        PageFields fields = read("<title>Ferry town: nine were saved</title>"
                + "<article><header><h2 class='lg:leading-tight'><span class='block'>Night rescue</span> "
                + "<span class='align'>The clock went down with the ferry</span></h2>"
                + "<time datetime='2021-03-02'>2 March 2021</time></header><p>Nine were saved.</article>");
        assertThat(fields.headline()).hasValue("The clock went down with the ferry");
    }

    @Test
    void believesTheOnlyHeadingOverTitlesThatShareNoWordWithIt() {
        PageFields fields = read("<title>Save our hatch: night bakery closing - what we know</title>"
                + "<meta property='og:title' content='Save our hatch: night bakery closing - what we know'>"
                + "<div class='sec'>City</div><h1>The window that fed insomniacs shuts</h1>"
                + "<div class='byline'>By Ann Lee</div><p>The hatch in Tannery Lane will close on Monday.");
        assertThat(fields.headline()).hasValue("The window that fed insomniacs shuts");
    }

    @Test
    void takesTheOnlyLineBetweenHeadlineAndBylineForTheDek() {
        PageFields fields = read("<h1>The window that fed insomniacs shuts</h1>"
                + "<p class='x-stand'>Regulars know each other only by their orders</p>"
                + "<div class='byline'>By Ann Lee</div><p>The hatch in Tannery Lane will close on Monday.<p>It was "
                + "opened in 1931.<p>Nobody knows why.");
        assertThat(fields.dek()).hasValue("Regulars know each other only by their orders");
    }

    @Test
    void dropsALabelThatOnlyTheHeadingHas() {
        PageFields fields = read("<meta property='og:title' content='Governor vetoes the ferry law'>"
                + "<h1>Politics | Governor vetoes the ferry law</h1>");
        assertThat(fields.headline()).hasValue("Governor vetoes the ferry law");
    }

    @Test
    void dropsTheSectionBeforeTheSitesName() {
        PageFields fields = read("<title>Ferry sinks off Lune-Harbourㅣ루네일보</title>"
                + "<meta property='og:site_name' content='루네일보'>"
                + "<meta property='og:title' content='Ferry sinks off Lune-Harbourㅣ루네일보'>"
                + "<meta name='title' content='Ferry sinks off Lune'>");
        assertThat(fields.headline()).hasValue("Ferry sinks off Lune");
    }

    @Test
    void keepsTheKickerThatIsPrintedOverTheHeadline() {
        PageFields fields = read("<title>Wreck of the Lune: Nine saved, Harbour Times</title>"
                + "<meta property='og:title' content='Wreck of the Lune: Nine saved from the water'>"
                + "<meta name='twitter:title' content='Wreck of the Lune: Nine saved from the water'>"
                + "<div>Wreck of the Lune</div><h1>Nine saved from the water</h1>");
        assertThat(fields.headline()).hasValue("Wreck of the Lune: Nine saved from the water");
    }

    @Test
    void addsNoKickerThatOnlyTheTitlesForMachinesHave() {
        PageFields fields = read("<title>Home visit: a mill with eleven doors - Lune House</title>"
                + "<meta property='og:title' content='Home visit: a mill with eleven doors'>"
                + "<h1>A mill with eleven doors</h1><p class='byline'>By Ann Lee</p>");
        assertThat(fields.headline()).hasValue("A mill with eleven doors");
    }

    @Test
    void prefersThePrintedHeadlineToAnotherOneThatMachinesAreTold() {
        PageFields fields = read("<title>Save our hatch: night bakery closing - what we know</title>"
                + "<meta property='og:title' content='Save our hatch: night bakery closing - what we know'>"
                + "<article><h1>Night bakery to close the hatch that fed the sleepless</h1><div class='byline'>By Ann Lee</div>"
                + "</article><article><h1>Cinema to show nothing for a month</h1></article>");
        assertThat(fields.headline()).hasValue("Night bakery to close the hatch that fed the sleepless");
    }

    @Test
    void findsHeadlineBylineAndDateOfAPageWithoutFirstLevelHeadings() {
        PageFields fields = read("<html lang='es'><title>La Voz :: Comarca :: El faro cierra</title>"
                + "<div id='hoy'>Hoy es viernes, 8 de noviembre de 2019</div><div class='volanta'>Puerto Sil</div>"
                + "<h2 class='titular'>Un pueblo que apagaba el faro para dormir</h2>"
                + "<div class='firma'>Aldara Pena Lois / Sil, martes 5 de noviembre de 2019</div><p>Texto.</p>");
        assertThat(fields.headline()).hasValue("Un pueblo que apagaba el faro para dormir");
        assertThat(fields.authors()).extracting(Author::name).containsExactly("Aldara Pena Lois");
        assertThat(fields.published().map(PartialDate::value)).hasValue("2019-11-05");
    }

    @Test
    void partsKickerAndHeadlineAsStated() {
        PageFields fields = read("<meta property='og:title' content='Wreck of the Lune: Nine saved'>"
                + "<h1><span>Wreck of the Lune</span><span>Nine saved</span></h1>");
        assertThat(fields.headline()).hasValue("Wreck of the Lune: Nine saved");
    }

    @Test
    void findsTheHeadlineUnderAHeadingForSearchEngines() {
        PageFields fields = read(
                "<title>Ferry Lune: all about the wreck</title>"
                        + linked("{'@type':'NewsArticle','headline':'“We heard a bang”: how the ferry sank'}")
                        + "<header><h1>Ferry Lune: all about the wreck</h1><h2>“We heard a bang”: how the ferry sank</h2></header>");
        assertThat(fields.headline()).hasValue("“We heard a bang”: how the ferry sank");
    }

    @Test
    void readsTheArticleOutOfAGraphByReference() {
        PageFields fields = read(
                "<title>Ferry sinks</title>"
                        + linked(
                                "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Fern\"},"
                                        + "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Ferry sinks\",\"author\":[{\"@id\":\"#ada\"},{\"name\":[\"Joe Marsh\"]}],"
                                        + "\"datePublished\":\"2024-03-01T23:30:00+11:00\",\"isAccessibleForFree\":\"False\",\"keywords\":\"ferry, Lune\"},"
                                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Another story\",\"datePublished\":\"2020-01-01\"}]}"));
        assertThat(fields.authors()).extracting(Author::name).containsExactly("Ada Fern", "Joe Marsh");
        assertThat(fields.published()).map(PartialDate::value).hasValue("2024-03-01T23:30:00+11:00");
        assertThat(fields.free()).hasValue(false);
        assertThat(fields.keywords()).containsExactly("ferry", "Lune");
    }

    private static String published(String html) {
        return read(html).published().map(PartialDate::value).orElse("");
    }

    @Test
    void believesTheLaterDatePrintedUnderTheHeadlineWhereThePageShowsTheStatedOneNowhere() {
        String stated = "<meta property='article:published_time' content='2021-11-29T14:13:37+00:00'>";
        assertThat(published(stated + "<h1>Ferry sinks</h1><div class=meta>4 min 12.01.2022</div>"))
                .isEqualTo("2022-01-12");
        assertThat(published(
                        stated + "<h1>Ferry sinks</h1><div class=meta>29.11.2021</div><div class=x>12.01.2022</div>"))
                .isEqualTo("2021-11-29T14:13:37Z");
        assertThat(published(stated + "<h1>Ferry sinks</h1><div class=meta>12.01.2020</div>"))
                .as("an earlier date")
                .isEqualTo("2021-11-29T14:13:37Z");
    }

    @Test
    void findsTheDateInAParagraphOverTheHeadline() {
        assertThat(
                        published(
                                "<p class=upper>21. Jan 2022 // Ada Fern</p><h1>Fähre gesunken</h1><aside><p>06. Aug 2020 // Tipps</p></aside>"))
                .isEqualTo("2022-01-21");
    }

    @Test
    void asksAddressScriptAndDescriptionLast() {
        assertThat(published("<link rel=canonical href='https://a.example/news/29-10-2021'>"))
                .isEqualTo("2021-10-29");
        assertThat(published("<script>x={\"deployDt\":\"2026-01-29\"}</script><h1>Ferry sinks</h1>"))
                .isEqualTo("2026-01-29");
        assertThat(published("<meta name=description content='Ferry sinks (news of 14 January 2020)'>"))
                .isEqualTo("2020-01-14");
    }

    private static List<String> authors(String html) {
        return read(html).authors().stream().map(Author::name).toList();
    }

    @Test
    void findsABylineThatNothingMarksButItsFirstWord() {
        assertThat(authors("<h1>Ferry sinks</h1><small>posted on <time>2024-03-01</time></small> by Ada Rose Fern"))
                .containsExactly("Ada Rose Fern");
        assertThat(
                        authors(
                                "<h1>Ferry sinks</h1><div><span>Von:</span><a href=a>Ada Fern</a>, <a href=b>Joe MARSH</a></div>"))
                .containsExactly("Ada Fern", "Joe MARSH");
        assertThat(
                        authors(
                                "<h1>Ferry sinks</h1><div>The wreck, seen from the air above the bay on Sunday <i>By Ada Fern</i></div>"))
                .as("a picture's credit")
                .isEmpty();
    }

    @Test
    void namesNoOneWhereABylineHasOnlyItsWord() {
        assertThat(authors("<h1>Ferry sinks</h1><div class=author>By</div>")).isEmpty();
    }

    @Test
    void keepsAllWhomTheBylinePrintsBesideAnAgency() {
        assertThat(authors("<title>Ferry sinks</title>"
                        + linked(
                                "{'@type':'NewsArticle','headline':'Ferry sinks','author':[{'name':'Ada Fern'},{'name':'Joe Marsh'}]}")
                        + "<h1>Ferry sinks</h1><div class=byline>By Ada Fern and Joe Marsh The Associated Press</div>"))
                .containsExactly("Ada Fern", "Joe Marsh");
    }

    @Test
    void leavesOutThoseWhoOnlyHelped() {
        assertThat(
                        authors(
                                "<h1>Ferry sinks</h1><div class=byline>By Ada Fern Contributions from Joe Marsh, Lin Reed</div>"))
                .containsExactly("Ada Fern");
    }

    @Test
    void asksScriptsAndSignaturesWhereNothingElseNamesAnybody() {
        assertThat(
                        authors(
                                "<script>var page={\"articleAuthors\":[\"Ada Fern\",\"Joe Marsh\"]}</script><h1>Ferry sinks</h1>"))
                .containsExactly("Ada Fern", "Joe Marsh");
        assertThat(authors("<h1>Ferry sinks</h1><p>It sank.</p><p style='text-align: right'><b>Ada Fern</b></p>"))
                .containsExactly("Ada Fern");
    }

    @Test
    void readsBrokenLinkedData() {
        PageFields fields = read(
                linked(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry \\\"Lune\\\" sinks\nat night\",\"datePublished\":\"2024-03-01\",}"));
        assertThat(fields.published()).map(PartialDate::value).hasValue("2024-03-01");
        PageFields worse = read(
                linked(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sinks\",\"datePublished\":\"2024-03-01\",\"description\":\"a \"quoted\" word\"}"));
        assertThat(worse.published()).map(PartialDate::value).hasValue("2024-03-01");
        assertThat(read(linked("[".repeat(50_000))).published()).isEmpty();
    }

    @Test
    void keepsTheDayOfThePublisherNotOfGreenwich() {
        PageFields fields = read(
                "<h1>Ferry sinks</h1><p class=byline>By Ada Fern - December 1, 2023</p>"
                        + linked(
                                "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sinks\",\"datePublished\":\"2023-12-02T00:46:23Z\"}"));
        assertThat(fields.published()).map(PartialDate::value).hasValue("2023-12-01");
    }

    @Test
    void takesUpdatedForPublishedOnlyWhereNothingElseIsKnownAndSaysSo() {
        PageFields both = read(
                "<h1>Ferry sinks</h1><div class=date>Published: 1 March 2024</div><div class=date>Updated: 3 March 2024</div>");
        assertThat(both.published()).map(PartialDate::value).hasValue("2024-03-01");
        assertThat(both.modified()).map(PartialDate::value).hasValue("2024-03-03");
        PageFields one = read("<h1>Ferry sinks</h1><div class=date>Updated: 3 March 2024</div>");
        assertThat(evidence(one, "datePublished").confidence()).isEqualTo(Evidence.Confidence.INFERRED);
    }

    @Test
    void readsWhereAndWhenACopyWasSaved() {
        PageFields single = read(
                "<html lang=en><!--\n Page saved with SingleFile \n url: https://harbour.example/ferry \n"
                        + " saved date: Fri Mar 01 2024 10:15:00 GMT+0100 (Central European Standard Time)\n--><body><h1>Ferry</h1><p class=date>5 May 2031</p>");
        assertThat(single.url()).hasValue("https://harbour.example/ferry");
        assertThat(single.retrieved()).map(PartialDate::value).hasValue("2024-03-01T10:15:00+01:00");
        assertThat(single.published()).as("no date after the copy was saved").isEmpty();
        PageFields browser = read("<!-- saved from url=(0029)https://harbour.example/ferry --><h1>Ferry</h1>");
        assertThat(browser.url()).hasValue("https://harbour.example/ferry");
    }

    @Test
    void findsTheDekUnderTheHeadline() {
        PageFields fields = read(
                "<meta name=description content='Nine were saved when the old ferry went down…'><h1>Ferry sinks</h1>"
                        + "<p class=standfirst>Nine were saved when the old ferry went down in the night</p><p>One.</p>");
        assertThat(fields.dek()).hasValue("Nine were saved when the old ferry went down in the night");
        assertThat(fields.claims()).anyMatch(claim -> claim.role() == Role.DEK);
    }

    @Test
    void namesAnAgencyOnlyWhereNoPersonIsNamed() {
        String agency = "<meta name=author content='Associated Press'>";
        assertThat(read(agency).authors()).extracting(Author::name).containsExactly("Associated Press");
        assertThat(read(agency + "<h1>F</h1><span class=byline>By Ada Fern</span>")
                        .authors())
                .extracting(Author::name)
                .containsExactly("Ada Fern");
    }

    @Test
    void makesNothingUp() {
        PageFields fields = read("<p>Nothing to see.</p>");
        assertThat(fields.published()).isEmpty();
        assertThat(fields.authors()).isEmpty();
        assertThat(fields.headline()).isEmpty();
        assertThat(fields.dek()).isEmpty();
        assertThat(read("")).isEqualTo(read(""));
    }

    @Test
    void readsTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        String html =
                "<H1>FERRY SINKS</H1><DIV CLASS='ARTICLE-DATELINE'>FRIDAY, APRIL 16, 2021</DIV><META NAME='AUTHOR' CONTENT='Ilse Ivins'>";
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read(html).published()).map(PartialDate::value).hasValue("2021-04-16");
            assertThat(read(html).authors()).isEqualTo(List.of(Author.named("Ilse Ivins")));
        } finally {
            Locale.setDefault(before);
        }
    }
}
