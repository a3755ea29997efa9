package org.newsarchive.extract.page;

import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.extract.learn.Judging;

/**
 * How likely each block is part of the article, and how likely a caption: learnt from pages whose articles are known. Blocks are
 * judged twice, the second time knowing what was thought of the others the first time.
 *
 * @param blocks judges blocks by {@link Features}
 * @param context judges them again by {@link Context}
 * @param captions judges by {@link Features} whether they are captions
 */
record BlockModel(BoostedTrees blocks, BoostedTrees context, BoostedTrees captions) {
    /** The model in the resources. */
    static final BlockModel STANDARD = new BlockModel(
            BoostedTrees.resource(BlockModel.class, "blocks.trees"),
            BoostedTrees.resource(BlockModel.class, "context.trees"),
            BoostedTrees.resource(BlockModel.class, "captions.trees"));

    /** What is likelier a caption than this, and than a part of the article, is none. */
    private static final double CAPTION = 0.5;

    /** Probabilities from 0 to 1, one a block. */
    static final class Scores {
        private final float[] body;
        private final float[] caption;

        private Scores(float[] body, float[] caption) {
            this.body = body;
            this.caption = caption;
        }

        /** That each block is part of the article. */
        float[] body() {
            return body;
        }

        /** That each block is the caption of a picture of the article. */
        float[] caption() {
            return caption;
        }
    }

    /** Judges the blocks of a page. */
    Scores score(Segments segments, PageSurvey survey) {
        int count = segments.blocks().size();
        float[] features = Features.of(segments, survey);
        float[] first = judge(blocks, features, Features.WIDTH, count);
        float[] rows = Context.of(segments, survey, features, first);
        float[] body = judge(context, rows, Context.WIDTH, count);
        float[] caption = new float[count];
        Judging judging = new Judging(captions, (block, probability) -> {
            caption[block] = (float) probability;
            boolean isCaption = caption[block] > CAPTION && caption[block] > body[block];
            body[block] = isCaption ? 0 : body[block];
        });
        for (Block block : segments.blocks()) {
            if (survey.sincePicture(block) < 9 || survey.untilPicture(block) < 9) {
                judging.add(block.index, features, block.index * Features.WIDTH);
            }
        }
        judging.finish();
        return new Scores(body, caption);
    }

    private static float[] judge(BoostedTrees trees, float[] rows, int width, int blocks) {
        float[] scores = new float[blocks];
        Judging judging = new Judging(trees, (block, probability) -> scores[block] = (float) probability);
        for (int i = 0; i < blocks; i++) {
            judging.add(i, rows, i * width);
        }
        judging.finish();
        return scores;
    }
}
