package org.newsarchive.page;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the same story in other versions or papers: texts worded alike. Candidates share one of the bands into which the
 * samples of their wording are cut (locality-sensitive hashing, Indyk and Motwani 1998).
 */
final class Versions {
    private static final double ALIKE = 0.35;
    private static final int BAND = 2;
    private static final int MOST = 8;
    /** Beyond this a band is a common form of words, such as a weather report's. */
    private static final int COMMON = 60;

    private final List<ArticleCard> cards;
    private final Sharers sharers;

    Versions(List<ArticleCard> cards) {
        this.cards = cards;
        this.sharers = Sharers.of(cards.size(), this::bands, COMMON);
    }

    /** The other versions of an article, in the order of the cards. */
    List<ArticleCard> of(int article) {
        SortedSet<Integer> candidates = new TreeSet<>();
        for (int band = 0; band < sharers.marks(article); band++) {
            for (int other : sharers.of(article, band)) {
                candidates.add(other);
            }
        }
        candidates.remove(article);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Sketch sketch = cards.get(article).trace().sketch();
        return candidates.stream()
                .map(cards::get)
                .filter(card -> sketch.resemblance(card.trace().sketch()) >= ALIKE)
                .limit(MOST)
                .toList();
    }

    private int[] bands(int article) {
        int[] samples = cards.get(article).trace().sketch().samples();
        int[] bands = new int[samples.length / BAND];
        int known = 0;
        for (int i = 0; i < bands.length; i++) {
            int first = samples[i * BAND];
            int second = samples[i * BAND + 1];
            if (first != Sketch.NO_SAMPLE && second != Sketch.NO_SAMPLE) {
                bands[known++] = 31 * (31 * i + first) + second * 0x9E3779B1;
            }
        }
        return Arrays.copyOf(bands, known);
    }
}
