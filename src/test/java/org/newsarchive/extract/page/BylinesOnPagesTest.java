package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Article;
import org.newsarchive.article.Author;

class BylinesOnPagesTest {
    private static final String TEXT =
            "<div class='text'><p>The tide mill at Ormskay ground its first flour in ninety years on Tuesday, eleven minutes late, as the almanac was last year's.</p>"
                    + "<p>Six sacks were filled before the water ran out under the wheel, and the school carried them up the quay to the fish market.</p></div>";

    private static List<String> authors(String top) {
        return Pages.read("<html><head><title>Mill grinds again</title></head><body>" + top + TEXT + "</body></html>")
                .article()
                .metadata()
                .author()
                .stream()
                .map(Author::name)
                .toList();
    }

    @Test
    void photographersOfCaptionsAreNoAuthors() {
        assertThat(
                        authors(
                                "<h1>Mill grinds again</h1><figure><img src='a.jpg'><figcaption>The wheel at noon. <span class='byline'>By Hector Laing</span></figcaption></figure>"))
                .isEmpty();
    }

    @Test
    void whatStandsUnderTheNameIsNoPartOfIt() {
        assertThat(
                        authors(
                                "<h1>Mill grinds again</h1><div class='byline'>Morag Tulloch<br>Observer mills correspondent</div>"))
                .containsExactly("Morag Tulloch");
    }

    @Test
    void aMenuNamesNobody() {
        assertThat(
                        authors(
                                "<h1>Observer</h1><ul><li><a href='/1'>By Boat</a></li><li><a href='/2'>By Rail</a></li><li><a href='/3'>Fares</a></li><li><a href='/4'>Isles</a></li><li><a href='/5'>Post</a></li></ul><h1>Mill grinds again</h1>"))
                .isEmpty();
    }

    @Test
    void aBylineAboveTheTextIsNoneOfItWhereAnAccountPostedThePage() {
        Article article = Pages.read(
                        "<html><head><title>Mill grinds again</title></head><body><h1>Mill grinds again</h1>"
                                + "<div class='meta'>Posted on 14 March 2012 <span>by</span> <span class='author'><a href='/author/desk'>millsdesk</a></span></div>"
                                + TEXT.replace(
                                        "<div class='text'>",
                                        "<div class='text'><p>By Morag Tulloch<br>Observer Staff Writer</p>")
                                + "</body></html>")
                .article();
        assertThat(article.metadata().author()).extracting(Author::name).containsExactly("Morag Tulloch");
        assertThat(article.body().text()).startsWith("The tide mill");
    }

    @Test
    void aByLineInSmallTypeUnderAHeadlineOfTwoLinesIsOne() {
        assertThat(
                        authors(
                                "<font size=5><b>Mill grinds again</b></font><br><font size=3><i>Moon was looked up in last year's almanac of tides</i></font><p><font size=1>By <b>Morag Tulloch</b><br>Observer Staff Writer</font><p>"))
                .containsExactly("Morag Tulloch");
    }

    @Test
    void whoIsStatedAsContributorAndPrintedAsAuthorIsOne() {
        assertThat(
                        authors(
                                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Mill grinds again\","
                                        + "\"author\":{\"@type\":\"Person\",\"name\":\"Morag Tulloch\"},"
                                        + "\"contributor\":[{\"@type\":\"Person\",\"name\":\"Euan Geddes\"}]}</script>"
                                        + "<h1>Mill grinds again</h1><h4 class='author-name'><a>Morag Tulloch</a>, <a>Euan Geddes</a></h4>"))
                .containsExactly("Morag Tulloch", "Euan Geddes");
    }
}
