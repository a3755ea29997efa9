package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsarchive.article.Article;
import org.newsarchive.article.Author;
import org.newsarchive.markdown.PlainText;

class ClosingTest {
    private static final String[] PARAGRAPHS = {
        "The swans came back to the Lune slipway on Monday, two days before anyone expected them, and sat down in the"
                + " middle of the ramp while the morning ferry waited with its lights on and its doors open.",
        "Nobody at the harbour office could say how long they would stay, because last year they had stayed for nine"
                + " days, and the year before that for an afternoon, which the harbour master called a courtesy.",
        "The ferry company has asked the council for a second ramp, and the council has asked the ferry company for"
                + " the money, so that for the moment the passengers walk around the birds in their best shoes.",
        "A retired schoolteacher who has counted the swans since 1988 said that there had never been more than"
                + " eleven of them, and that the eleventh, a young one, had always kept to itself near the crane.",
        "By the evening the tide had done what the harbour office could not, and the ramp was free again, apart from"
                + " a few feathers that the schoolteacher collected in a paper bag for the town’s museum."
    };

    private static Article read(String after, String... inside) {
        StringBuilder html = new StringBuilder("<html lang=en><head><title>Swans hold up the ferry</title>"
                + "<meta name=author content='Mabel Oakeshott'></head><body><header><nav><a href=/>Home</a></nav></header>"
                + "<main><article><h1>Swans hold up the morning ferry at Lune</h1><p class=byline>By Mabel Oakeshott</p>"
                + "<time datetime='2021-03-11T08:00:00+00:00'>11 March 2021</time><div class=article-body>");
        for (int i = 0; i < PARAGRAPHS.length; i++) {
            html.append("<p>").append(PARAGRAPHS[i]).append("</p>");
            html.append(i < inside.length ? inside[i] : "");
        }
        html.append(after).append("</div></article></main><footer><p>Contact us</p></footer></body></html>");
        return Pages.read(html.toString()).article();
    }

    private static final String WHOLE = String.join("\n\n", PARAGRAPHS);

    @Test
    void partsTheAuthorsBioAndTheRightsFromTheText() {
        Article article = read("<p><em>Mabel Oakeshott covers the coast for the paper and keeps two geese.</em></p>"
                + "<p>© 2021 Lune Post. All rights reserved.</p>");
        assertThat(PlainText.of(article.body())).isEqualTo(WHOLE);
        assertThat(article.metadata().copyrightNotice()).hasValue("© 2021 Lune Post. All rights reserved.");
        assertThat(article.metadata().author())
                .extracting(Author::description)
                .allSatisfy(bio -> assertThat(bio)
                        .hasValue("Mabel Oakeshott covers the coast for the paper and keeps two geese."));
    }

    @Test
    void leavesOutWhatLeadsOnAndStandingNotes() {
        assertThat(PlainText.of(
                        read("<p>This column is for informational purposes only and does not constitute legal advice.</p>"
                                        + "<p>For more stories from the coast, <a href=/c>see our coast page</a>.</p><p>More of our pictures:</p>")
                                .body()))
                .isEqualTo(WHOLE);
    }

    @Test
    void leavesOutOffersAmongTheParagraphs() {
        String label = "<p><strong>MORE:</strong> <a href=/x>Crane at the old slipway to be painted red</a></p>";
        String order = "<p>Sign up for our <a href=/n>Harbour newsletter</a> and hear of every swan first.</p>";
        String video = "<div class=video-player><h3>Watch: the ramp at high tide</h3></div>";
        String markup =
                "<blockquote class=tweet><p>Look at them &lt;a href=\"https://t.example/1\"&gt;#swans&lt;/a&gt;, said the harbour office.</p></blockquote>";
        assertThat(PlainText.of(read("", label, order, video, markup).body())).isEqualTo(WHOLE);
    }

    @Test
    void keepsSubheadsWhereEachParagraphStandsInAnElementOfItsOwn() {
        Article article = read("", "", "<h3 id=who-pays-more-for-tags>Who pays for the ramp?</h3>");
        assertThat(PlainText.of(article.body())).contains("Who pays for the ramp?");
    }

    @Test
    void leavesOutWhatIsOnlyForScreenReaders() {
        Article article = read(
                "<p>The museum has <a href=/m>a list of all the feathers<span class=go-vh> (opens in a new tab)</span></a>"
                        + " that were ever found, from the crane to the lighthouse, and it is longer than one might think.</p>");
        assertThat(PlainText.of(article.body()))
                .contains("all the feathers that were ever")
                .doesNotContain("new tab");
    }
}
