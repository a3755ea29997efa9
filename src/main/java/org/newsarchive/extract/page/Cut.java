package org.newsarchive.extract.page;

import java.util.List;
import java.util.Optional;
import org.newsarchive.extract.Recurrence;

/** Draws the line between the blocks of the article and the rest. */
final class Cut {
    private static final double HIGHEST = 0.5;
    private static final double OF_MASS = 0.45;
    private static final double HOPELESS = 0.02;
    private static final int PANEL = 8;
    private static final int ARTICLE_WORDS = 100;
    private static final float ALIKE = 0.6f;

    private Cut() {}

    /**
     * The blocks to keep, in order. On a page where even the best blocks score low, of a kind that the model has hardly seen, the
     * line lies lower. Of blocks that say the same one stays; what stands in many sources of the archive goes.
     */
    static List<Block> keep(List<Block> blocks, float[] scores, PageSurvey survey, Recurrence recurrence) {
        float[] left = scores.clone();
        blocks.stream()
                .filter(block -> left[block.index] > HOPELESS
                        && (asksConsent(block, blocks, survey) || Stray.is(block, survey) || Offer.is(block)))
                .forEach(block -> left[block.index] = 0);
        double cut = Math.min(HIGHEST, OF_MASS * mass(blocks, left));
        List<Block> likely =
                blocks.stream().filter(block -> left[block.index] >= cut).toList();
        List<Block> kept = new Twins(likely)
                .once().stream().filter(block -> !recurrence.recurs(block.text)).toList();
        return Completion.of(blocks, untilNextArticle(kept, blocks, survey), left);
    }

    /** Whether it stands in a panel on cookies or privacy, which is not the element that holds the headline too. */
    private static boolean asksConsent(Block block, List<Block> blocks, PageSurvey survey) {
        int steps = 0;
        for (Region r = block.region; r.parent != null && steps < PANEL; r = r.up()) {
            boolean holdsHeadline = survey.headline() >= r.firstBlock && survey.headline() < r.endBlock;
            if (r.has(Cue.CONSENT)
                    && !holdsHeadline
                    && survey.headline() >= 0
                    && speaksOfConsent(blocks.subList(r.firstBlock, r.endBlock), survey)) {
                return true;
            }
            steps++;
        }
        return false;
    }

    private static boolean speaksOfConsent(List<Block> panel, PageSurvey survey) {
        return panel.stream().anyMatch(block -> (survey.phrases(block).anywhere() & Phrase.CONSENT.bit()) != 0);
    }

    /** An endless page goes on with another article, under a headline of its own. */
    private static List<Block> untilNextArticle(List<Block> kept, List<Block> blocks, PageSurvey survey) {
        if (survey.headline() < 0) {
            return kept;
        }
        Optional<Region> own = article(blocks.get(survey.headline()));
        for (Block block : blocks.subList(survey.headline() + 1, blocks.size())) {
            Optional<Region> other = block.box.tag.equals("h1") ? article(block) : Optional.empty();
            if (own.isPresent() && other.isPresent() && !other.equals(own) && survey.likeTitle(block) < ALIKE) {
                List<Block> before =
                        kept.stream().filter(b -> b.index < block.index).toList();
                if (before.stream().mapToInt(b -> b.words).sum() >= ARTICLE_WORDS) {
                    return before;
                }
            }
        }
        return kept;
    }

    private static Optional<Region> article(Block block) {
        for (Region r = block.box; r != null; r = r.parent) {
            if (r.tag.equals("article")) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    /** The mean score of words, where likely words count more. */
    static double mass(List<Block> blocks, float[] scores) {
        double squares = 0;
        double sum = 1e-9;
        for (Block block : blocks) {
            double score = scores[block.index];
            squares += score * score * block.words;
            sum += score * block.words;
        }
        return squares / sum;
    }
}
