package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds articles on the same matter: those that share words which few articles of the archive have. The work is bounded by the
 * rarity of the words, so it grows with the archive, not with its square. For use by one thread.
 */
final class Related {
    private static final int MOST = 3;
    private static final int RAREST = 12;
    private static final int COMMON = 200;
    /** One shared word may be chance. */
    private static final int LEAST_SHARED = 2;

    private final List<ArticleCard> cards;
    private final Sharers sharers;
    private final double[] scores;
    private final int[] shared;

    Related(List<ArticleCard> cards) {
        this.cards = cards;
        this.sharers = Sharers.of(
                cards.size(), article -> cards.get(article).trace().sketch().terms(), COMMON);
        this.scores = new double[cards.size()];
        this.shared = new int[cards.size()];
    }

    /** The articles nearest to one, without those in {@code except}. */
    List<ArticleCard> of(int article, List<ArticleCard> except) {
        int[][] counted = rarest(article);
        for (int[] others : counted) {
            double weight = Math.log((1.0 + cards.size()) / others.length);
            for (int other : others) {
                scores[other] += weight;
                shared[other]++;
            }
        }
        int[] best = new int[MOST];
        int found = 0;
        for (int[] others : counted) {
            for (int other : others) {
                if (other != article && shared[other] >= LEAST_SHARED && !except.contains(cards.get(other))) {
                    found = insert(other, best, found);
                }
                shared[other] = 0;
            }
        }
        List<ArticleCard> related = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            related.add(cards.get(best[i]));
        }
        for (int[] others : counted) {
            for (int other : others) {
                scores[other] = 0;
            }
        }
        return related;
    }

    /** The articles that share the rarest of an article's terms, the rarest first; of equals, the weightier first. */
    private int[][] rarest(int article) {
        int[] rarest = new int[RAREST];
        int found = 0;
        for (int term = 0; term < sharers.marks(article); term++) {
            int count = sharers.count(article, term);
            if (count == 0) {
                continue;
            }
            int at = found;
            while (at > 0 && sharers.count(article, rarest[at - 1]) > count) {
                at--;
            }
            if (at < RAREST) {
                found = Math.min(found + 1, RAREST);
                System.arraycopy(rarest, at, rarest, at + 1, found - at - 1);
                rarest[at] = term;
            }
        }
        int[][] others = new int[found][];
        for (int i = 0; i < found; i++) {
            others[i] = sharers.of(article, rarest[i]);
        }
        return others;
    }

    /** Keeps the best so far in order; of equals, the first in the order of the cards. */
    private int insert(int article, int[] best, int found) {
        int at = found;
        while (at > 0 && isBefore(article, best[at - 1])) {
            at--;
        }
        if (at == MOST) {
            return found;
        }
        int size = Math.min(found + 1, MOST);
        System.arraycopy(best, at, best, at + 1, size - at - 1);
        best[at] = article;
        return size;
    }

    private boolean isBefore(int one, int other) {
        return scores[one] != scores[other] ? scores[one] > scores[other] : one < other;
    }
}
