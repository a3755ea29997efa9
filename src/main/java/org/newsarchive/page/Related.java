package org.newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds articles on the same matter: those that share words which few articles of the archive have. The work is bounded by the
 * rarity of the words, so it grows with the archive, not with its square.
 */
final class Related {
    private static final int MOST = 3;
    private static final int RAREST = 12;
    private static final int COMMON = 200;
    /** One shared word may be chance. */
    private static final int LEAST_SHARED = 2;

    private final List<ArticleCard> cards;
    private final Map<Integer, int[]> articles = new HashMap<>();

    Related(List<ArticleCard> cards) {
        this.cards = cards;
        Map<Integer, Integer> counts = new HashMap<>();
        for (ArticleCard card : cards) {
            for (int term : card.trace().sketch().terms()) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        counts.forEach((term, count) -> {
            if (count > 1 && count <= COMMON) {
                articles.put(term, new int[count]);
            }
        });
        for (int i = cards.size() - 1; i >= 0; i--) {
            for (int term : cards.get(i).trace().sketch().terms()) {
                int[] list = articles.get(term);
                if (list != null) {
                    int left = counts.merge(term, -1, Integer::sum);
                    list[left] = i;
                }
            }
        }
    }

    /** The articles nearest to one, without those in {@code except}. */
    List<ArticleCard> of(int article, List<ArticleCard> except) {
        Map<Integer, double[]> scores = new HashMap<>();
        IntStream.of(cards.get(article).trace().sketch().terms())
                .boxed()
                .filter(articles::containsKey)
                .sorted(Comparator.<Integer>comparingInt(term -> list(term).length)
                        .thenComparing(t -> t))
                .limit(RAREST)
                .forEach(term -> {
                    int[] list = list(term);
                    for (int other : list) {
                        double[] score = scores.computeIfAbsent(other, o -> new double[2]);
                        score[0] += Math.log((1.0 + cards.size()) / list.length);
                        score[1]++;
                    }
                });
        scores.remove(article);
        List<Map.Entry<Integer, double[]>> best = new ArrayList<>(scores.entrySet());
        best.removeIf(e -> e.getValue()[1] < LEAST_SHARED || except.contains(cards.get(e.getKey())));
        best.sort(Comparator.<Map.Entry<Integer, double[]>>comparingDouble(e -> -e.getValue()[0])
                .thenComparing(Map.Entry::getKey));
        return best.stream().limit(MOST).map(e -> cards.get(e.getKey())).toList();
    }

    private int[] list(int term) {
        return articles.getOrDefault(term, new int[0]);
    }
}
