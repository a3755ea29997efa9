package org.newsarchive.extract.text;

import java.util.List;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.extract.learn.Judging;

/**
 * The learned judgement of blocks: how likely each is part of the body. A first model sees the lines; a second sees what
 * the first said of the lines around.
 */
final class LineModel {
    private static final BoostedTrees FIRST = BoostedTrees.resource(LineModel.class, "lines.trees");
    private static final BoostedTrees SECOND = BoostedTrees.resource(LineModel.class, "context.trees");
    private static final BoostedTrees HEADLINE = BoostedTrees.resource(LineModel.class, "headline.trees");

    private static final float SETTLED = 0.03f;
    private static final int SHORT = 6;
    private static final float DOUBT = 0.4f;
    private static final double SOFTER = 0.65;

    private LineModel() {}

    /**
     * What the models say of a text.
     *
     * @param body how likely each block is part of the body, from 0 to 1
     * @param headline how much each looks like the headline, from 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Opinion(float[] body, float[] headline) {}

    /** What is unlikely, less surely so: pages have more furniture than texts that people keep. */
    static float soften(float likely) {
        return likely >= DOUBT ? likely : DOUBT * (float) StrictMath.pow(likely / DOUBT, SOFTER);
    }

    static Opinion judge(List<Block> blocks, Shapes shapes, Cues cues) {
        LineFeatures lines = new LineFeatures(blocks, shapes, cues);
        int size = blocks.size();
        float[] first = new float[size];
        float[] row = new float[ContextFeatures.WITH_HEADLINE];
        Judging lineByLine = new Judging(FIRST, (i, likely) -> first[i] = (float) likely);
        for (int i = 0; i < size; i++) {
            lines.fill(i, row, 0);
            lineByLine.add(i, row, 0);
        }
        lineByLine.finish();
        ContextFeatures context = new ContextFeatures(lines, shapes, first);
        float[] headline = new float[size];
        Judging headlines = new Judging(HEADLINE, (i, likely) -> headline[i] = (float) likely);
        int end = Headline.end(first, shapes);
        for (int i = 0; i < end; i++) {
            if (Headline.isCandidate(shapes.get(i))) {
                context.fill(i, row);
                headlines.add(i, row, 0);
            }
        }
        headlines.finish();
        int best = Headline.best(headline, first, shapes, i -> true);
        float[] body = new float[size];
        Judging again = new Judging(SECOND, (i, likely) -> body[i] = soften((first[i] + (float) likely) / 2));
        for (int i = 0; i < size; i++) {
            // Menus are long, and the first look has settled them.
            if (first[i] < SETTLED && shapes.get(i).words <= SHORT) {
                body[i] = soften(first[i]);
                continue;
            }
            context.fill(i, best, row);
            again.add(i, row, 0);
        }
        again.finish();
        return new Opinion(body, headline);
    }
}
