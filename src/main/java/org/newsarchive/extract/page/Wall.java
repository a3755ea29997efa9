package org.newsarchive.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a copy ends at a wall: a teaser in front of an offer to subscribe or register. */
final class Wall {
    private static final int AFTER = 14;
    private static final int RIGHT_AFTER = 4;
    private static final int SHORT = 220;
    private static final int WHOLE = 600;
    private static final Pattern WALL = Pattern.compile("wall(?![a-z])|Wall(?![a-z])");
    /** What walls call the rest of an article, in the common languages. */
    private static final Pattern REST = Pattern.compile(
            "(?:continue|keep|finish) reading|read (?:the )?(?:full|rest)|rest of (?:this|the) (?:article|story)"
                    + "|weiterlesen|weiter lesen|(?:ganzen|vollständigen) artikel|il vous reste|lire la suite|suite est réservée"
                    + "|(?:seguir|sigue|continuar) leyendo|continua(?:re)? a leggere|continu(?:e|ar) lendo|verder lezen|lees verder"
                    + "|läs vidare|les videre|læs videre|fortsätt läsa|czytaj dalej|читать (?:дальше|далее)|devamını oku"
                    + "|続きを|残り ?[0-9]+|계속 읽|להמשך קריאה|لمتابعة القراءة|继续阅读|繼續閱讀",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        boolean cut = paid
                ? little || ((breaksOff || wall) && body.words() < WHOLE)
                : little && ((wall && breaksOff) || (stated.isEmpty() && offersTheRest(blocks, body)));
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

    /** Whether right after the text a wall says that there is more of it. */
    private static boolean offersTheRest(List<Block> blocks, Candidate body) {
        if (body.blocks().isEmpty()) {
            return false;
        }
        int last = body.blocks().get(body.blocks().size() - 1).index;
        return stands(blocks, last)
                && rightAfter(blocks, last)
                        .anyMatch(block ->
                                !block.region.hidden && REST.matcher(block.text).find());
    }

    private static Stream<Block> rightAfter(List<Block> blocks, int index) {
        int from = Math.min(blocks.size(), index + 1);
        return blocks.subList(from, Math.min(blocks.size(), from + RIGHT_AFTER)).stream();
    }

    /** Whether a wall stands right after a block. */
    static boolean stands(List<Block> blocks, int index) {
        return rightAfter(blocks, index).anyMatch(block -> !block.region.hidden && walled(block));
    }

    private static boolean walled(Block block) {
        int steps = 0;
        for (Region r = block.region; r != null && steps < 6; r = r.parent) {
            if (r.has(Cue.WALL) || WALL.matcher(r.element.className()).find()) {
                return true;
            }
            steps++;
        }
        return false;
    }
}
