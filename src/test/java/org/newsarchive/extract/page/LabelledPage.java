package org.newsarchive.extract.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.training.Samples;

/** A known page cut into blocks, each with its numbers and whether it belongs to the article. */
final class LabelledPage {
    private static final int PROSE = 12;

    private final KnownPage page;
    private final Segments segments;
    private final PageSurvey survey;
    private final float[] features;
    private final float[] labels;

    LabelledPage(KnownPage page, Segments segments, PageSurvey survey, float[] features, float[] labels) {
        this.page = page;
        this.segments = segments;
        this.survey = survey;
        this.features = features;
        this.labels = labels;
    }

    KnownPage page() {
        return page;
    }

    Segments segments() {
        return segments;
    }

    PageSurvey survey() {
        return survey;
    }

    float[] features() {
        return features;
    }

    float[] labels() {
        return labels;
    }

    static LabelledPage of(KnownPage page) {
        Document document = Parser.htmlParser().parseInput(page.html(), "");
        Segments segments = Segmenter.of(document);
        PageSurvey survey =
                new PageSurvey(document, segments, StructuredBody.of(document).map(StructuredBody::text));
        float[] features = Features.of(segments, survey);
        float[] labels = BlockLabels.of(segments.blocks(), page.text());
        LabelledPage labelled = new LabelledPage(page, segments, survey, features, labels);
        labelled.doubt();
        return labelled;
    }

    int fold(int folds) {
        return Samples.fold(page.site(), folds);
    }

    float[] scores(BoostedTrees trees, float[] rows, int width) {
        float[] scores = new float[segments.blocks().size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) trees.probability(rows, i * width);
        }
        return scores;
    }

    /** The rows of {@link Context}, one after the other, after what was thought of the blocks at first. */
    float[] surroundings(float[] first) {
        Context context = new Context(segments, survey, features, first);
        float[] rows = new float[first.length * Context.WIDTH];
        for (Block block : segments.blocks()) {
            System.arraycopy(context.row(block), 0, rows, block.index * Context.WIDTH, Context.WIDTH);
        }
        return rows;
    }

    /** Collections treat deks before the text, and captions in it, unevenly: what they say of those teaches nothing. */
    private void doubt() {
        int first = 0;
        while (first < labels.length
                && !(labels[first] == 1
                        && segments.blocks().get(first).words >= PROSE
                        && !dek(segments.blocks().get(first)))) {
            first++;
        }
        for (Block block : segments.blocks()) {
            boolean dek = page.dek().isEmpty() && block.index < first && dek(block);
            boolean caption = page.readable()
                    && (near(block, Cue.CAPTION) <= 3 || near(block, Cue.FIGURE) <= 3 || near(block, Cue.BYLINE) <= 2);
            if (labels[block.index] == 1 && (dek || caption)) {
                labels[block.index] = 0.5f;
            }
        }
    }

    private boolean dek(Block block) {
        return near(block, Cue.DEK) <= 1 || survey.likeDescription(block) > 0.8;
    }

    private float near(Block block, Cue cue) {
        return features[block.index * Features.WIDTH + Long.numberOfTrailingZeros(cue.bit())];
    }

    /** Adds the blocks that the truth is sure of, long ones with more weight; of those far from the article only a sample. */
    void addTo(Samples samples, float[] rows, int width) {
        double words = 0;
        for (Block block : segments.blocks()) {
            words += labels[block.index] * Math.max(1, block.words);
        }
        double total = Math.max(200, words);
        SplittableRandom random = new SplittableRandom(page.id().hashCode());
        for (Block block : segments.blocks()) {
            float label = labels[block.index];
            double share =
                    label == 1 || nearArticle(block) || block.prose() ? 1 : block.box.within(survey.core()) ? 0.5 : 0.2;
            if (label != 0.5f && random.nextDouble() < share) {
                double weight = Math.min(1.5, (1.0 + block.words) * 25 / total) + 0.25;
                int at = block.index * width;
                samples.add(
                        Arrays.copyOfRange(rows, at, at + width),
                        label > 0.5 ? 1 : 0,
                        weight * (page.readable() ? 0.6 : 1) / share,
                        page.site());
            }
        }
    }

    private boolean nearArticle(Block block) {
        for (int i = Math.max(0, block.index - 4); i < Math.min(labels.length, block.index + 5); i++) {
            if (labels[i] == 1) {
                return true;
            }
        }
        return false;
    }

    /** Which blocks are captions that the truth names. */
    boolean[] captions() {
        boolean[] found = new boolean[segments.blocks().size()];
        for (String caption : page.captions()) {
            String wanted = plain(caption);
            Likeness likeness = Likeness.to(Optional.of(caption));
            for (Block block : segments.blocks()) {
                String text = plain(block.text);
                boolean inside = wanted.length() > 10 && text.contains(wanted) && text.length() < wanted.length() + 120;
                found[block.index] |= !wanted.isEmpty() && (text.equals(wanted) || inside || likeness.of(block) > 0.9);
            }
        }
        return found;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
