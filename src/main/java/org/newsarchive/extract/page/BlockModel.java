package org.newsarchive.extract.page;

import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.extract.learn.Judging;

/**
 * How likely each block is part of the article, and how likely a caption: learnt from pages whose articles are known. Blocks that
 * may be part of it are judged twice, the second time knowing what was thought of the others the first time.
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

    /** What is less likely at first stays so, whatever surrounds it; that is two thirds of the blocks of most pages. */
    private static final float HOPELESS = 0.001f;

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
        float[] first = new float[count];
        Judging alone = new Judging(blocks, (block, probability) -> first[block] = (float) probability);
        for (int i = 0; i < count; i++) {
            alone.add(i, features, i * Features.WIDTH);
        }
        alone.finish();
        Context surroundings = new Context(segments, survey, features, first);
        float[] body = first.clone();
        Judging again = new Judging(context, (block, probability) -> body[block] = (float) probability);
        for (Block block : segments.blocks()) {
            if (first[block.index] >= HOPELESS) {
                again.add(block.index, surroundings.row(block), 0);
            }
        }
        again.finish();
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
}
