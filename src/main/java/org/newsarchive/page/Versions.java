package org.newsarchive.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Long, List<Integer>> bands = new HashMap<>();

    Versions(List<ArticleCard> cards) {
        this.cards = cards;
        for (int i = 0; i < cards.size(); i++) {
            for (long band : bands(i)) {
                bands.computeIfAbsent(band, b -> new ArrayList<>(1)).add(i);
            }
        }
        bands.values().removeIf(alike -> alike.size() < 2 || alike.size() > COMMON);
    }

    /** The other versions of an article, in the order of the cards. */
    List<ArticleCard> of(int article) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (long band : bands(article)) {
            candidates.addAll(bands.getOrDefault(band, List.of()));
        }
        candidates.remove(article);
        Sketch sketch = cards.get(article).trace().sketch();
        return candidates.stream()
                .map(cards::get)
                .filter(card -> sketch.resemblance(card.trace().sketch()) >= ALIKE)
                .limit(MOST)
                .toList();
    }

    private long[] bands(int article) {
        int[] samples = cards.get(article).trace().sketch().samples();
        long[] keys = new long[samples.length / BAND];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = 31L * i
                    + 0x9E3779B97F4A7C15L * Arrays.hashCode(Arrays.copyOfRange(samples, i * BAND, (i + 1) * BAND));
        }
        return keys;
    }
}
