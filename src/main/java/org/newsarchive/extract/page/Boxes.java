package org.newsarchive.extract.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The boxes that stand between the paragraphs of an article and say by a label or by their names that they are none of it:
 * teasers, offers, labels of advertisements and walls, and the readers' comments under it.
 */
final class Boxes {
    private static final float HOPELESS = 0.02f;
    private static final int UP = 6;
    private static final int MOST_WORDS = 150;
    private static final int MOST_OFFER = 80;
    private static final int MOST_LABEL = 12;
    private static final int AFTER_LABEL = 6;
    private static final float SMALL_PART = 0.2f;
    private static final float LINKED = 0.5f;
    private static final float LINKS = 0.7f;
    private static final int ARTICLE_WORDS = 60;
    private static final float HALF = 0.5f;
    private static final int MOST_TEASER = 2;
    private static final int LEAST_PROSE = 2;
    private static final int LEAST_MENU = 3;

    private static final Pattern OFFER = Pattern.compile(
            "newsletter|news-letter|nyhetsbrev|nieuwsbrief|boletin|boletim|infolettre|mailing-?list|sign-?up|opt-?in|bulletin-?(?:form|inscription)");

    private static final Pattern TEASERS = Pattern.compile(
            "(?<![a-z])(?:related|relateds?|read-?more|read-?next|read-?also|also-?read|recommended|recommendations|teasers?|promos?"
                    + "|most-?read|correlati|relacionad[ao]s?|verwandt|lire-?aussi|lees-?ook|leggi-?anche|leia-?(?:mais|tambem)"
                    + "|les-?ogs[ao]|las-?(?:mer|ocksa)|see-?also|see-?more|more-?(?:on|from|stories)|recirc|interstitial-?link)(?![a-z])");

    private static final Pattern COMMENTS = Pattern.compile(
            "(?<![\\w-])(?:[a-z]+[-_])?(?:comments?|commentlist|commentaires?|comentarios?|kommentare?|kommentarer|kommentarbereich|commenti|commento"
                    + "|reacties|yorumlar|komentarze|komentare|disqus_thread|fb-comments|usercomments)"
                    + "(?:[-_](?:section|area|list|thread|container|wrapper|wrap|body|block|box|item|content|text|module|feed|root|app|main|area|respond))?(?![\\w-])");

    private final List<Block> blocks;
    private final PageSurvey survey;
    private final float[] scores;
    private final BitSet gone = new BitSet();
    private final Map<String, Judged> judged = new HashMap<>();

    private Boxes(List<Block> blocks, PageSurvey survey, float[] scores) {
        this.blocks = blocks;
        this.survey = survey;
        this.scores = scores;
    }

    /** The scores with those of blocks in such boxes put to nothing. */
    static float[] without(float[] scores, List<Block> blocks, PageSurvey survey) {
        Boxes boxes = new Boxes(blocks, survey, scores);
        for (Block block : blocks) {
            if (scores[block.index] > HOPELESS && !boxes.gone.get(block.index)) {
                boxes.look(block);
            }
        }
        float[] left = scores.clone();
        boxes.gone.stream().forEach(index -> left[index] = 0);
        return left;
    }

    private void look(Block block) {
        Optional<Label> label = block.words > MOST_LABEL ? Optional.empty() : Labels.of(block.text);
        if (label.isPresent()) {
            labelled(block, label.get());
        }
        named(block);
    }

    private void labelled(Block block, Label label) {
        boolean heading = Layout.heading(block) > 0;
        switch (label) {
            case ADVERTISEMENT, WALL -> gone.set(block.index, gone.get(block.index) || !heading);
            case COMMENTS -> {
                if (!heading && block.text.codePoints().anyMatch(Character::isDigit)) {
                    gone.set(block.index);
                }
            }
            case RELATED, NEWSLETTER -> box(block);
        }
    }

    /** Takes a label's box away: the largest element around it without a paragraph, or the links that follow it. */
    private void box(Block label) {
        Region box = label.box;
        while (box.parent != null && isBox(box.up())) {
            box = box.up();
        }
        if (box.blocks > 1 && isBox(box)) {
            take(box);
            return;
        }
        int end = label.index + 1;
        while (end < blocks.size()
                && end <= label.index + AFTER_LABEL
                && blocks.get(end).linkDensity() > LINKED) {
            end++;
        }
        if (end > label.index + 1 || label.linkDensity() > LINKED) {
            gone.set(label.index, end);
        }
    }

    /** Broken nesting can leave blocks in a region's range that do not stand in it. */
    private void take(Region box) {
        blocks.subList(box.firstBlock, box.endBlock).stream()
                .filter(block -> block.region.within(box))
                .forEach(block -> gone.set(block.index));
    }

    private static boolean isBox(Region region) {
        return region.proseBlocks == 0 && region.words <= MOST_WORDS && !region.tag.equals("body");
    }

    /** Takes a block away that stands in an element whose own names tell what it is. */
    private void named(Block block) {
        Region r = block.region;
        for (int up = 0; up < UP && r.parent != null; up++) {
            if ((r.tag.equals("article") && isOther(r)) || isMenu(r)) {
                take(r);
                return;
            }
            if (asks(r) || (r.element.attributesSize() > 0 && (teases(r, block) || offers(r, block) || comments(r)))) {
                take(r);
                return;
            }
            r = r.up();
        }
    }

    private boolean teases(Region r, Block block) {
        return (r.linkDensity() > LINKS || listsLinks(r)) && own(block) && isTeaser(r);
    }

    /** Whether an element without paragraphs is named as one for links to other articles, and links. */
    static boolean isTeaser(Region r) {
        return isBox(r)
                && r.linkChars > 0
                && r.element.attributesSize() > 0
                && TEASERS.matcher(names(r)).find();
    }

    /** Whether an element holds links, and their headings. */
    private boolean listsLinks(Region r) {
        return r.linkChars > 0
                && blocks.subList(r.firstBlock, r.endBlock).stream()
                        .allMatch(block -> Layout.heading(block) > 0 || block.linkDensity() > LINKS);
    }

    private boolean offers(Region r, Block block) {
        return r.words <= MOST_OFFER
                && survey.share(r.proseChars) < SMALL_PART
                && own(block)
                && judged(r).offer();
    }

    /** Whether a small part of the page has a field that wants the reader's address: an offer, whatever it says. */
    private boolean asks(Region r) {
        return r.fields > 0 && r.words <= MOST_OFFER && survey.share(r.proseChars) < SMALL_PART;
    }

    /** Whether few of the page's paragraphs stand in elements like this block's. */
    private boolean own(Block block) {
        return survey.share(survey.kin(block).proseChars()) < SMALL_PART;
    }

    /** Whether an article element is another's teaser: a heading that is a link opens it, and the headline stands in one before it. */
    private boolean isOther(Region r) {
        if (survey.headline() < 0 || survey.headline() >= r.firstBlock || r.proseBlocks > MOST_TEASER) {
            return false;
        }
        Block first = blocks.get(r.firstBlock);
        Region own = article(blocks.get(survey.headline()).box);
        return own != null
                && Layout.heading(first) > 0
                && first.linkDensity() > LINKS
                && survey.share(r.proseChars) < HALF
                && own.proseBlocks >= LEAST_PROSE;
    }

    /** Whether a list of single words stands over the first paragraph: what readers may do with the page. */
    private boolean isMenu(Region r) {
        return (r.tag.equals("ul") || r.tag.equals("ol"))
                && r.blocks >= LEAST_MENU
                && r.words <= r.blocks * 2
                && r.endBlock <= survey.firstProse()
                && blocks.subList(r.firstBlock, r.endBlock).stream().allMatch(block -> block.words <= 2);
    }

    private static @Nullable Region article(Region inside) {
        Region r = inside;
        while (r.parent != null && !r.tag.equals("article")) {
            r = r.up();
        }
        return r.tag.equals("article") ? r : null;
    }

    /** The readers' comments: under the headline and under text of the article. */
    private boolean comments(Region r) {
        if (survey.headline() >= r.firstBlock || !judged(r).comments()) {
            return false;
        }
        int before = 0;
        for (int i = Math.max(0, survey.headline()); i < r.firstBlock && before < ARTICLE_WORDS; i++) {
            before += scores[i] >= LINKED && !gone.get(i) ? blocks.get(i).words : 0;
        }
        return before >= ARTICLE_WORDS;
    }

    /** What an element's names say. Pages repeat them, so each is judged once. */
    private record Judged(boolean offer, boolean comments) {}

    private Judged judged(Region r) {
        return judged.computeIfAbsent(
                names(r),
                names -> new Judged(
                        OFFER.matcher(names).find(), COMMENTS.matcher(names).find()));
    }

    private static String names(Region r) {
        String id = r.element.id();
        String names = r.element.className() + ' ' + id + ' ' + r.element.attr("itemtype");
        return names.toLowerCase(Locale.ROOT);
    }
}
