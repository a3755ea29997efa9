package org.newsarchive.extract.page;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/**
 * Blocks that stand among the paragraphs of an article and are never part of it, whatever their words: what buttons, asides and
 * figures hold, labels of advertisements, credits beside pictures, teasers, and lines without a letter.
 */
final class Stray {
    private static final int UP = 4;
    private static final int LABEL = 24;
    private static final int CREDIT_WORDS = 12;
    private static final int TEASER_WORDS = 30;
    private static final int MOST_CAPTION = 60;
    private static final float ALL_LINKS = 0.85f;
    private static final Set<String> SMALL = Set.of("1", "-1", "-2", "-3");
    private static final int NEAR = 2;
    private static final String BULLETS = "•·▪■►»*\u0095";
    private static final int BOX = 4;
    private static final String CONTROLS = "button, form, input:not([type=hidden])";
    private static final float MAIN_PART = 0.3f;
    private static final Pattern SCRIPT = Pattern.compile(
            "\\b(?:enabled?|turn(?:ed)? on|disabled|activ|aktiv|einschalten|habilit|abilit|desactiv)",
            Pattern.CASE_INSENSITIVE);

    private Stray() {}

    /** Whether a block is one of them. */
    static boolean is(Block block, PageSurvey survey) {
        return OutOfSight.spokenOnly(block.box.element)
                || enclosed(block, survey)
                || labelsAdvertisement(block, survey)
                || creditsPicture(block, survey)
                || teases(block, survey)
                || asks(block)
                || wantsScript(block)
                || captions(block)
                || (inTable(block)
                        && block.words < TEASER_WORDS
                        && (block.linkDensity() > ALL_LINKS || smallPrint(block)))
                || isMenu(block)
                || listsLinks(block)
                || (block.text.codePoints().noneMatch(Character::isLetterOrDigit) && !inTable(block));
    }

    /** Whether it stands in a button, an aside or a figure that does not hold most of the page. */
    private static boolean enclosed(Block block, PageSurvey survey) {
        int steps = 0;
        boolean figures = true;
        for (Region r = block.region; r.parent != null; r = r.up()) {
            figures &= !r.tag.equals("table") && !r.tag.equals("pre") && !r.tag.equals("blockquote");
            boolean apart = r.tag.equals("aside")
                    || (steps < UP && (r.tag.equals("button") || (figures && r.tag.equals("figure"))));
            if (apart && survey.share(r.proseChars) < MAIN_PART) {
                return true;
            }
            steps++;
        }
        return false;
    }

    private static boolean labelsAdvertisement(Block block, PageSurvey survey) {
        return block.words <= 2
                && block.text.length() <= LABEL
                && Layout.heading(block) == 0
                && (survey.phrases(block).opening() & Phrase.ADVERT.bit()) != 0;
    }

    private static boolean creditsPicture(Block block, PageSurvey survey) {
        if (block.words > CREDIT_WORDS
                || Layout.heading(block) > 0
                || (survey.sincePicture(block) > NEAR && survey.untilPicture(block) > NEAR)) {
            return false;
        }
        Captioned parts = Credits.split(block.text.replace('\n', ' '));
        return parts.caption().isEmpty() && parts.credit().isPresent();
    }

    /** A line that is mostly a link after words such as "read more". */
    private static boolean teases(Block block, PageSurvey survey) {
        return block.linkDensity() > 0.5
                && block.words < TEASER_WORDS
                && Layout.heading(block) == 0
                && (survey.phrases(block).opening() & Phrase.RELATED.bit()) != 0;
    }

    /** A short line in a small box with a button or a field: "Join 9,000 readers of our letter". */
    private static boolean asks(Block block) {
        Region box = block.box.up();
        return block.words <= TEASER_WORDS
                && box.blocks <= BOX
                && box.proseBlocks == 0
                && !box.tag.equals("li")
                && box.element.selectFirst(CONTROLS) != null;
    }

    /** What a page says where it can't run its scripts. */
    static boolean wantsScript(Block block) {
        return block.words <= TEASER_WORDS
                && block.text.contains("JavaScript")
                && SCRIPT.matcher(block.text).find();
    }

    /** The smallest type of pages laid out in tables, of columns beside the text and lines under it. */
    private static boolean smallPrint(Block block) {
        for (Region r = block.region; r != block.box; r = r.up()) {
            if (r.tag.equals("font") && SMALL.contains(r.element.attr("size").strip())) {
                return true;
            }
        }
        return false;
    }

    /** A line that ends in a credit, alone with one picture in an element. */
    private static boolean captions(Block block) {
        Region frame = block.box;
        for (int steps = 0; steps < UP && frame.pictures == 0; steps++) {
            frame = frame.up();
        }
        return frame.pictures == 1
                && frame.blocks <= 2
                && block.words < MOST_CAPTION
                && Credits.split(block.text.replace('\n', ' ')).credit().isPresent();
    }

    /** Links in a row with strokes between them. */
    static boolean isMenu(Block block) {
        return block.linkDensity() > 0.5 && block.words < TEASER_WORDS && block.text.split(" \\| ", -1).length > 2;
    }

    /** Lines that are mostly links, each after a bullet, perhaps under a title: other articles, where no element makes a list of them. */
    private static boolean listsLinks(Block block) {
        String[] lines = block.text.split("\n", -1);
        return lines.length > 1
                && block.linkDensity() > 0.5
                && Stream.of(lines).skip(1).allMatch(line -> BULLETS.indexOf(line.charAt(0)) >= 0);
    }

    private static boolean inTable(Block block) {
        int steps = 0;
        for (Region r = block.box; r.parent != null && steps < UP; r = r.up()) {
            if (r.tag.equals("td") || r.tag.equals("th")) {
                return true;
            }
            steps++;
        }
        return false;
    }
}
