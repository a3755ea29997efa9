package org.newsarchive.extract.page;

import java.util.List;
import java.util.Optional;

/** Tells whether a copy ends at a wall: a teaser in front of an offer to subscribe or register. */
final class Wall {
    private static final int AFTER = 14;
    private static final int RIGHT_AFTER = 4;
    private static final int SHORT = 220;
    private static final int WHOLE = 600;

    private Wall() {}

    /**
     * Whether the article could be read for free: false where the copy was cut off.
     *
     * @param stated what the page says in its data
     */
    static Optional<Boolean> free(List<Block> blocks, Candidate body, PageSurvey survey, Optional<Boolean> stated) {
        boolean paid = stated.isPresent() && !stated.get();
        boolean wall = visible(blocks, body, survey);
        boolean breaksOff = !body.blocks().isEmpty()
                && breaksOff(body.blocks().get(body.blocks().size() - 1));
        boolean little = body.words() < SHORT;
        boolean cut = paid ? little || ((breaksOff || wall) && body.words() < WHOLE) : wall && little && breaksOff;
        if (cut && !body.empty()) {
            return Optional.of(false);
        }
        return paid ? Optional.empty() : stated;
    }

    private static boolean breaksOff(Block last) {
        return last.text.endsWith("…")
                || last.text.endsWith("...")
                || (!last.endsSentence && Layout.heading(last) == 0);
    }

    private static boolean visible(List<Block> blocks, Candidate body, PageSurvey survey) {
        if (body.blocks().isEmpty()) {
            return false;
        }
        int last = body.blocks().get(body.blocks().size() - 1).index;
        for (int i = last + 1; i < Math.min(blocks.size(), last + AFTER); i++) {
            Block block = blocks.get(i);
            boolean offer = (survey.phrases(block).anywhere() & Phrase.SIGN_IN.bit()) != 0;
            if (offer && !block.region.hidden && walled(block)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a wall stands right after a block. */
    static boolean stands(List<Block> blocks, int index) {
        return blocks
                .subList(Math.min(blocks.size(), index + 1), Math.min(blocks.size(), index + 1 + RIGHT_AFTER))
                .stream()
                .anyMatch(block -> !block.region.hidden && walled(block));
    }

    private static boolean walled(Block block) {
        int steps = 0;
        for (Region r = block.region; r != null && steps < 6; r = r.parent) {
            if (r.has(Cue.WALL)) {
                return true;
            }
            steps++;
        }
        return false;
    }
}
