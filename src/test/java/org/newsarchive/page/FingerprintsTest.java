package org.newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.ArticleCard.Trace;

final class FingerprintsTest {
    private static final Object[] VALUES = {
        new RecordPath("2017/10/minister-lands"),
        List.of(),
        "Minister lands",
        Optional.empty(),
        Optional.of(new PartialDate("2017-10-16")),
        false,
        List.of(Author.named("Ann Lee")),
        Optional.empty(),
        Optional.empty(),
        List.of("harbour"),
        Optional.empty(),
        Optional.of("en"),
        Direction.LTR,
        500,
        Optional.empty(),
        false,
        List.of(),
        new Trace("a", Sketch.EMPTY)
    };
    private static final Object[] OTHERS = {
        new RecordPath("2017/10/minister-leaves"),
        List.of(new RecordPath("undated/minister")),
        "Minister leaves",
        Optional.of("Late"),
        Optional.of(new PartialDate("2017-10")),
        true,
        List.of(new Author("Ann Lee", Optional.of("Our reporter"))),
        Optional.of("Herald"),
        Optional.of("News"),
        List.of("harbour", "ferries"),
        Optional.of("Holm"),
        Optional.empty(),
        Direction.RTL,
        501,
        Optional.of("https://herald.example/1"),
        true,
        List.of(new Pictured(1, "quay.jpg", "")),
        new Trace("b", Sketch.of("Another text"))
    };

    private static ArticleCard card(Object[] values) throws ReflectiveOperationException {
        return (ArticleCard) ArticleCard.class.getDeclaredConstructors()[0].newInstance(values);
    }

    @Test
    void allThatShowsOfAnArticleCountsAndNothingElse() throws ReflectiveOperationException {
        RecordComponent[] components = ArticleCard.class.getRecordComponents();
        String before = new Fingerprints().of(card(VALUES));
        assertThat(new Fingerprints().of(card(VALUES.clone()))).isEqualTo(before);
        for (int i = 0; i < components.length; i++) {
            Object[] values = VALUES.clone();
            values[i] = OTHERS[i];
            assertThat(new Fingerprints().of(card(values)).equals(before))
                    .as(components[i].getName())
                    .isEqualTo(components[i].getType() == Trace.class);
        }
    }
}
