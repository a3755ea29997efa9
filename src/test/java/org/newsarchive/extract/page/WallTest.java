package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallTest {
    private static final String FIRST = "<p>The swans came back to the Lune slipway on Monday, two days before anyone"
            + " expected them, and sat down in the middle of the ramp while the morning ferry waited.</p>";
    private static final String SECOND = "<p>Nobody at the harbour office could say how long they would stay, because"
            + " last year they had stayed for nine days, which the harbour master called a courtesy.</p>";
    private static final String CUT =
            "<p>Nobody at the harbour office could say how long they would stay, because last year…</p>";

    private static Optional<Boolean> free(String head, String text, String after) {
        return Pages.read("<html lang=en><head><title>Swans hold up the ferry</title>" + head
                        + "</head><body><nav><a href=/>Home</a></nav><article><h1>Swans hold up the morning ferry</h1>"
                        + "<p class=byline>By Mabel Oakeshott</p><div class=article-body>" + text + "</div>" + after
                        + "</article><footer><p>Contact us</p></footer></body></html>")
                .article()
                .metadata()
                .isAccessibleForFree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=paywall><h2>Subscribe to keep reading</h2><a href=/s>Subscribe</a></div>",
                "<p class=status>Il vous reste 75 % de cet article à lire.</p><section class=paywall><a>S’abonner</a></section>",
                "<div role=dialog id=regwall><h2>Create a free account to continue reading</h2><a>Sign in</a></div>",
                "<section class=plus-offer><h3>Weiterlesen mit Lune Plus</h3><p>Bereits Abonnent? <a>Anmelden</a></p></section>",
                "<div class=paywall-box><p>この記事は有料記事です。残り812文字</p><a>ログイン</a></div>"
            })
    void aWallThatOffersTheRestMarksATeaser(String wall) {
        assertThat(free("", FIRST + SECOND, wall)).hasValue(false);
    }

    @Test
    void aTextThatBreaksOffBeforeAWallIsATeaser() {
        assertThat(
                        free(
                                "",
                                FIRST + CUT,
                                "<div class=subscriber-wall><p>This article is for subscribers.</p><a href=/l>Log in</a></div>"))
                .hasValue(false);
    }

    @Test
    void aBannerOrAnOfferOfALetterIsNoWall() {
        assertThat(free(
                        "",
                        FIRST + SECOND,
                        "<div class=meter-banner><p>You have 2 free articles left. <a>Subscribe</a></p></div>"))
                .isEmpty();
        assertThat(free(
                        "",
                        FIRST + SECOND,
                        "<div class=newsletter-promo><p>Keep reading: subscribe to our letter.</p></div>"))
                .isEmpty();
    }

    @Test
    void whatThePageStatesAsFreeStaysFree() {
        assertThat(free(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Swans hold up the morning ferry\","
                                + "\"isAccessibleForFree\":true}</script>",
                        FIRST + SECOND,
                        "<div class=paywall><h2>Subscribe to keep reading</h2></div>"))
                .hasValue(true);
    }
}
