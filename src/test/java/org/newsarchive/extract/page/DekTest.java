package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Article;

class DekTest {
    private static final String TEXT =
            "<p>The reading room on Cobb Street closed its doors on Friday, after sixty years in which it lent out nothing at all and was full every day.</p>"
                    + "<p>Its founder, a plumber, held that a book taken home is a book lost, and left money for chairs, a stove and one librarian.</p>"
                    + "<p>The chairs have gone to the school. The stove is to be listed, and the librarian, who is eighty, has asked to be left where she is.</p>"
                    + "<p>Forty readers came to the last evening, which was spent, as the founder would have wished, in silence until the lamp was put out.</p>";

    private static Article read(String head, String top) {
        return Pages.read("<html lang='en'><head><title>Reading room closes | Cobb Echo</title>" + head
                        + "</head><body><article>" + top + "<div class='text'>" + TEXT
                        + "</div></article></body></html>")
                .article();
    }

    private static Optional<String> dek(String head, String top) {
        return read(head, top).metadata().alternativeHeadline();
    }

    private static String described(String text) {
        return "<meta property='og:description' content='" + text + "'><meta name='description' content='" + text
                + "'>";
    }

    @Test
    void isNoDescriptionThatThePagePrintsNowhere() {
        assertThat(dek(described("Sixty years of silence end on Cobb Street"), "<h1>Reading room closes</h1>"))
                .isEmpty();
    }

    @Test
    void isNoDescriptionThatWasCutFromTheFirstParagraph() {
        assertThat(dek(
                        described(
                                "The reading room on Cobb Street closed its doors on Friday, after sixty years in which…"),
                        "<h1>Reading room closes</h1>"))
                .isEmpty();
    }

    @Test
    void isThePrintedFormOfTheDescription() {
        Article article = read(
                described("Sixty years of silence end on Cobb Street. The stove stays. - Cobb Echo"),
                "<h1>Reading room closes</h1><div class='x1'><p>Sixty years of silence end on Cobb Street.</p><p>The stove stays.</p></div>");
        assertThat(article.metadata().alternativeHeadline())
                .hasValue("Sixty years of silence end on Cobb Street. The stove stays.");
        assertThat(article.body().text()).startsWith("The reading room");
    }

    @Test
    void isAnUnmarkedLineBetweenHeadlineAndByline() {
        assertThat(dek(
                        "",
                        "<h1>Reading room closes</h1><div class='x1'>Sixty years of silence end on Cobb Street</div>"
                                + "<div class='byline'>By Ann Lee</div>"))
                .hasValue("Sixty years of silence end on Cobb Street");
    }

    @Test
    void isASecondHeadingThatStandsWithTheHeadline() {
        assertThat(dek(
                        "",
                        "<header><h1>Reading room closes</h1><time datetime='2019-05-03'>3 May 2019</time>"
                                + "<div class='x1'><h2>Sixty years of silence end on Cobb Street</h2></div></header>"))
                .hasValue("Sixty years of silence end on Cobb Street");
    }

    @Test
    void isNoCaption() {
        assertThat(dek(
                        "",
                        "<h1>Reading room closes</h1><div class='lead-media'><figure><img src='a.jpg' alt=''>"
                                + "<div class='figure-caption'>The lamp on its last evening at Cobb Street.</div></figure></div>"
                                + "<div class='byline'>By Ann Lee</div>"))
                .isEmpty();
    }

    @Test
    void isTheDescriptionThatStandsUnderTheDate() {
        assertThat(
                        dek(
                                described("A room of silence ends"),
                                "<h1>Reading room closes</h1><div><span itemprop='datePublished' content='2021-05-16'>16 May 2021</span></div>"
                                        + "<div class='opener' itemprop='description'>For sixty years nobody spoke in the house on Cobb Street. On Friday the lamp was put out.</div>"))
                .hasValue("For sixty years nobody spoke in the house on Cobb Street. On Friday the lamp was put out.");
    }

    @Test
    void isNoHeadingBetweenParagraphsWhateverItsClass() {
        Article article = Pages.read(
                        "<html><head><title>Reading room closes</title></head><body><article><h1>Reading room closes</h1><div class='text'>"
                                + TEXT.replaceFirst("</p>", "</p><h2 class='text__subhead'>The plumber's books</h2>")
                                + "</div></article></body></html>")
                .article();
        assertThat(article.metadata().alternativeHeadline()).isEmpty();
        assertThat(article.body().text()).contains("The plumber's books");
    }

    @Test
    void isNoHeadingBetweenParagraphsThatTheDescriptionSpeaksOfToo() {
        Article article = Pages.read("<html><head><title>Reading room closes</title>"
                        + described("A plumber left money for chairs, a stove and one librarian.")
                        + "</head><body><article><h1>Reading room closes</h1><div class='text'>"
                        + TEXT.replaceFirst("</p>", "</p><h2>Chairs, a stove and one librarian</h2>")
                        + "</div></article></body></html>")
                .article();
        assertThat(article.metadata().alternativeHeadline()).isEmpty();
        assertThat(article.body().text()).contains("Chairs, a stove");
    }

    @Test
    void isNoLineThatNamesTheAuthors() {
        assertThat(
                        dek(
                                "",
                                "<h1>Reading room closes</h1><div class='x1'>By Ann Lee and Joe Marshall</div><time datetime='2019-05-03'>3 May 2019</time>"))
                .isEmpty();
    }
}
