package org.newsarchive.extract.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Confidence;

class PublisherTest {
    private static final Passage STORY = passage(
            3,
            Part.BODY,
            "KALLSUND (AP) — The ferry will sail again on Monday, Mayor Eva Lindmoss told the council of Kallsund.");

    @Test
    void aPaperIsNamedByTheLinesAroundTheArticle() {
        Evidence evidence = of(
                        STORY,
                        passage(5, Part.BIO, "Ann Lee covers the coast for The Merrin Courier."),
                        passage(7, Part.WALL, "Subscribe to The Merrin Courier to keep reading"),
                        passage(9, Part.COPYRIGHT, "© 2019 Merrin Courier Media Ltd. All rights reserved."))
                .orElseThrow();
        assertThat(evidence.value()).isEqualTo("The Merrin Courier");
        assertThat(evidence.confidence()).isEqualTo(Confidence.INFERRED);
        assertThat(evidence.clues())
                .extracting(clue -> clue.line().orElse(0) + ": " + clue.what())
                .containsExactly(
                        "5: the author's bio names the publication",
                        "9: holds the copyright",
                        "7: the page calls itself so");
    }

    @Test
    void aMastheadStatesIt() {
        Evidence evidence = of(
                        passage(1, Part.MASTHEAD, "MERRIN COURIER"),
                        STORY,
                        passage(5, Part.CREDIT, "Bo Ray/Merrin Courier"),
                        passage(9, Part.COPYRIGHT, "© Merrin Courier 2019"))
                .orElseThrow();
        assertThat(evidence.value()).isEqualTo("Merrin Courier");
        assertThat(evidence.confidence()).isEqualTo(Confidence.STATED);
    }

    @Test
    void whomTheArticleTellsOfIsNone() {
        assertThat(of(STORY, passage(4, Part.BODY, "The Northern Ferries Company has two ships, Eva Lindmoss said.")))
                .isEmpty();
    }

    private static Optional<Evidence> of(Passage... passages) {
        return Publisher.of(List.of(passages), List.of("Ann Lee"));
    }

    private static Passage passage(int line, Part part, String text) {
        return new Passage(OptionalInt.of(line), part, text);
    }
}
