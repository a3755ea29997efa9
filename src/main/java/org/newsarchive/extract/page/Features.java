package org.newsarchive.extract.page;

import java.util.List;

/**
 * What is known of each block, as numbers for the model: one row a block. The order of the numbers is fixed by the code below
 * and belongs to the trained resource.
 */
final class Features {
    private static final int CUES = Cue.values().length;
    private static final int PHRASES = Phrase.values().length;
    private static final float FAR = 30;
    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "span",
            "li",
            "a",
            "h1",
            "h2",
            "h3",
            "h4",
            "td",
            "figcaption",
            "blockquote",
            "section",
            "button",
            "strong",
            "em",
            "b",
            "time",
            "label");

    private final Segments segments;
    private final PageSurvey survey;
    private final float[] row;
    private int at;

    /** How many numbers a row has. */
    static final int WIDTH = 3 * CUES + 2 * PHRASES + TAGS.size() + 93;

    /** Where the numbers on a block's own words and tag begin in a row, and where they end. */
    static final int WORDING = 3 * CUES;

    static final int WORDING_END = WORDING + 2 * PHRASES + 15 + TAGS.size();

    private Features(Segments segments, PageSurvey survey) {
        this.segments = segments;
        this.survey = survey;
        this.row = new float[segments.blocks().size() * WIDTH];
    }

    /** The rows of all blocks, one after the other. */
    static float[] of(Segments segments, PageSurvey survey) {
        Features features = new Features(segments, survey);
        for (Block block : segments.blocks()) {
            features.at = block.index * WIDTH;
            features.block(block);
            if (features.at > (block.index + 1) * WIDTH) {
                throw new IllegalStateException("a row of " + (features.at - block.index * WIDTH));
            }
        }
        return features.row;
    }

    private void add(float value) {
        row[at++] = value;
    }

    private void add(boolean value) {
        row[at++] = value ? 1 : 0;
    }

    private void block(Block block) {
        cues(block);
        text(block);
        structure(block);
        place(block);
        page(block);
        for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
            neighbour(block, step);
        }
    }

    /** For each cue how near the nearest element is that gives it; whether the neighbours have it near. */
    private void cues(Block block) {
        int nearest = at;
        for (int c = 0; c < CUES; c++) {
            row[at + c] = FAR;
        }
        long seen = 0;
        int distance = 0;
        for (Region r = block.region; r != null; r = r.parent) {
            long fresh = r.cues & ~seen;
            seen |= fresh;
            while (fresh != 0) {
                int cue = Long.numberOfTrailingZeros(fresh);
                row[nearest + cue] = distance;
                fresh &= fresh - 1;
            }
            distance++;
        }
        at += CUES;
        // The outermost element with the cue: how much of the page's prose it holds.
        for (int c = 0; c < CUES; c++) {
            row[at + c] = -1;
        }
        seen = 0;
        for (Region r = block.region; r != null; r = r.parent) {
            long fresh = r.cues & ~seen;
            seen |= fresh;
            while (fresh != 0) {
                int cue = Long.numberOfTrailingZeros(fresh);
                row[at + cue] = survey.share(r.proseChars);
                fresh &= fresh - 1;
            }
        }
        at += CUES;
        long inside = block.inner;
        for (int c = 0; c < CUES; c++) {
            add((inside & 1L << c) != 0);
        }
    }

    private void text(Block block) {
        String text = block.text;
        Phrases.Found found = survey.phrases(block);
        for (int p = 0; p < PHRASES; p++) {
            add((found.anywhere() & 1 << p) != 0);
        }
        for (int p = 0; p < PHRASES; p++) {
            add((found.opening() & 1 << p) != 0);
        }
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        int marks = 0;
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    capitals++;
                }
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '\n') {
                lines++;
            } else if (c > ' ') {
                marks++;
            }
        }
        float length = Math.max(1, text.length());
        add(block.words);
        add(text.length());
        add(letters / (float) Math.max(1, block.words));
        add(capitals / (float) Math.max(1, letters));
        add(digits / length);
        add(marks / length);
        add(lines);
        add(block.commas / length);
        add(block.endsSentence);
        add(block.linkDensity());
        add(found.functionWords());
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        add(
                Character.isUpperCase(first)
                        ? 2
                        : Character.isLowerCase(first)
                                ? 1
                                : Character.isDigit(first) ? 3 : "\"“„«'‘".indexOf(first) >= 0 ? 4 : 0);
        add(last == ':' ? 1 : last == '?' ? 2 : last == ')' ? 3 : last == '…' ? 4 : last == '"' || last == '”' ? 5 : 0);
        add(text.indexOf('|') >= 0 || text.indexOf('·') >= 0 || text.indexOf('•') >= 0);
        add(text.indexOf('@') >= 0);
    }

    private void structure(Block block) {
        Region box = block.box;
        for (String tag : TAGS) {
            add(box.tag.equals(tag) || block.region.tag.equals(tag));
        }
        add(block.region.depth);
        add(box.depth - block.region.depth);
        add(box.blocks);
        add(block.region.inLink);
        add(block.region.hidden);
        Region parent = box.up();
        Region grand = parent.up();
        Region great = grand.up();
        surroundings(block, parent);
        surroundings(block, grand);
        surroundings(block, great);
        PageSurvey.Kin kin = survey.kin(block);
        add(kin.blocks());
        add(survey.share(kin.proseChars()));
        add(kin.chars() / (float) Math.max(1, kin.blocks()));
        add(kin.linkChars() / (float) Math.max(1, kin.chars()));
        add(kin.runs());
        add(box.pictures);
        add(parent.pictures);
    }

    private void surroundings(Block block, Region region) {
        add(region.blocks);
        add(region.chars);
        add(region.linkDensity());
        add(survey.share(region.proseChars));
        add(region.proseChars / (float) Math.max(1, region.chars));
        add((block.index - region.firstBlock) / (float) Math.max(1, region.blocks));
    }

    private void place(Block block) {
        Region core = survey.core();
        Region dense = survey.dense();
        boolean inCore = block.region.within(core);
        boolean inDense = block.region.within(dense);
        add(inCore);
        add(inDense);
        add(inDense ? block.box.depth - dense.depth : -1);
        add(block.box.up() == dense);
        Region common = Region.common(block.box, dense);
        add(dense.depth - common.depth);
        add(block.box.depth - common.depth);
        add(block.index - survey.headline());
        add(survey.headline() < 0);
        add(block.index == survey.headline());
        add(block.index - survey.firstProse());
        add(block.index - survey.lastProse());
        add(block.index / (float) segments.blocks().size());
        add(survey.share(survey.proseBefore(block.index)));
        add(survey.headings(block.index));
        add(survey.sinceProse(block.index));
        add(survey.untilProse(block.index));
        add(survey.sincePicture(block));
        add(survey.untilPicture(block));
    }

    private void page(Block block) {
        add(survey.likeTitle(block));
        add(survey.likeDescription(block));
        add(survey.inStructuredBody(block));
        add(survey.earlierTwins(block));
        add(survey.laterTwins(block));
        add(survey.structuredBodyLength());
        add(survey.proseChars());
        add(survey.share(survey.core().proseChars));
    }

    private void neighbour(Block block, int step) {
        int i = block.index + step;
        if (i < 0 || i >= segments.blocks().size()) {
            add(-1);
            add(-1);
            add(-1);
            if (Math.abs(step) == 1) {
                add(-1);
                add(-1);
            }
            return;
        }
        Block other = segments.blocks().get(i);
        add(other.words);
        add(other.linkDensity());
        Region common = Region.common(block.box, other.box);
        add(Math.min(9, block.box.depth - common.depth) + 10 * Math.min(9, other.box.depth - common.depth));
        if (Math.abs(step) == 1) {
            add(other.endsSentence);
            add(survey.inStructuredBody(other));
        }
    }
}
