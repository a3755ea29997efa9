package org.newsarchive.extract.page;

import org.newsarchive.extract.learn.BoostedTrees;

/** How likely each block is part of the article, judged by what was learnt from pages whose articles are known. */
final class BlockModel {
    private static final BoostedTrees BLOCKS = BoostedTrees.resource(BlockModel.class, "blocks.trees");

    private BlockModel() {}

    /** The probability of each block, from 0 to 1. */
    static float[] score(Segments segments, PageSurvey survey) {
        float[] rows = Features.of(segments, survey);
        float[] scores = new float[segments.blocks().size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) BLOCKS.probability(rows, i * Features.WIDTH);
        }
        return scores;
    }
}
