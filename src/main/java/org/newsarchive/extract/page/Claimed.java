package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Role;
import org.newsarchive.extract.page.metadata.Claim;

/** The blocks that a field of the record was read from. */
final class Claimed {
    /** What a field takes away from the body; corrections and notes stay where they stand. */
    private static final Set<Role> EXCLUSIVE = Set.of(Role.HEADLINE, Role.KICKER, Role.BYLINE, Role.DATE);

    private static final int UP = 4;
    private static final int LONGEST = 90;
    private static final int SHORT = 30;
    private static final int NEAR = 12;

    private final Map<Integer, Claim> byBlock = new HashMap<>();

    private Claimed() {}

    static Claimed of(List<Block> blocks, List<Claim> claims) {
        Map<Element, Claim> byElement = new HashMap<>();
        claims.forEach(claim -> byElement.putIfAbsent(claim.element(), claim));
        Claimed claimed = new Claimed();
        for (Block block : blocks) {
            Region r = block.region;
            for (int up = 0; up < UP && r.parent != null && r.words <= LONGEST; up++) {
                Claim claim = byElement.get(r.element);
                if (claim != null) {
                    claimed.byBlock.put(block.index, claim);
                    break;
                }
                r = r.up();
            }
        }
        return claimed;
    }

    /** Claims blocks that no field has claimed. */
    void add(List<Block> blocks, Role role, String reason) {
        blocks.forEach(block -> byBlock.putIfAbsent(block.index, new Claim(role, block.region.element, reason)));
    }

    /** The claim on a block. */
    Optional<Claim> on(Block block) {
        return Optional.ofNullable(byBlock.get(block.index));
    }

    /**
     * The scores with those of blocks that belong to a field alone put to nothing. A dek that stands among the paragraphs of the
     * article as one of them is its first paragraph, which the page's description repeats.
     */
    float[] without(float[] scores, List<Block> blocks, PageSurvey survey) {
        float[] left = scores.clone();
        byBlock.forEach((index, claim) -> {
            Block block = blocks.get(index);
            boolean alone = claim.role() == Role.DEK
                    ? !likeNext(block, scores, blocks, survey)
                    : EXCLUSIVE.contains(claim.role()) && block.words <= SHORT;
            if (alone) {
                left[index] = 0;
            }
        });
        return left;
    }

    private static boolean isBold(Block block) {
        return block.region.tag.equals("strong") || block.region.tag.equals("b");
    }

    /** Whether two elements, perhaps of different tags, are paragraphs by a class that both have. */
    private static boolean areParagraphs(Block one, Block other) {
        return one.box.has(Cue.PARAGRAPH)
                && other.box.has(Cue.PARAGRAPH)
                && one.box.element.classNames().stream().anyMatch(other.box.element::hasClass);
    }

    private static boolean likeNext(Block block, float[] scores, List<Block> blocks, PageSurvey survey) {
        for (int i = block.index + 1; i < Math.min(blocks.size(), block.index + NEAR); i++) {
            if (scores[i] >= 0.5 && blocks.get(i).words >= SHORT / 2) {
                boolean bold = isBold(block) && !isBold(blocks.get(i));
                boolean alike = survey.kin(blocks.get(i)) == survey.kin(block) || areParagraphs(block, blocks.get(i));
                return alike && !bold;
            }
        }
        return false;
    }
}
