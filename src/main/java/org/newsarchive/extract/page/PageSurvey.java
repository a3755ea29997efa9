package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the blocks of a page say together: where its prose lies, which blocks are of a kind, which are its headline. */
final class PageSurvey {
    private static final int READ = 300;

    private final List<Block> blocks;
    private final Region root;
    private final int proseChars;
    private final int[] proseBefore;
    private final int[] headings;
    private final int[] sinceProse;
    private final int[] untilProse;
    private final int[] picturesAt;
    private final Kin[] kin;
    private final Map<String, int[]> twins = new HashMap<>();
    private final int[] twinBefore;
    private final Phrases.Found[] phrases;
    private final float[] likeTitle;
    private final float[] likeDescription;
    private final float[] inStructured;
    private final Optional<Shingles> structured;
    private final Region core;
    private final Region dense;
    private int headline = -1;
    private int firstProse = -1;
    private int lastProse = -1;

    /** Blocks that stand in elements of the same tags and classes. */
    static final class Kin {
        private int blocks;
        private int chars;
        private int linkChars;
        private int proseChars;
        private int runs;
        private int last = -2;

        private void add(Block block) {
            blocks++;
            chars += block.text.length();
            linkChars += block.linkChars;
            proseChars += block.prose() ? block.text.length() : 0;
            runs += block.index == last + 1 ? 0 : 1;
            last = block.index;
        }

        int blocks() {
            return blocks;
        }

        int chars() {
            return chars;
        }

        int linkChars() {
            return linkChars;
        }

        int proseChars() {
            return proseChars;
        }

        /** How many unbroken runs they form. */
        int runs() {
            return runs;
        }
    }

    PageSurvey(Document document, Segments segments, Optional<String> structuredBody) {
        this.blocks = segments.blocks();
        this.root = segments.root();
        this.proseChars = root.proseChars;
        this.structured = structuredBody.map(Shingles::of);
        int n = blocks.size();
        proseBefore = new int[n + 1];
        headings = new int[n + 1];
        sinceProse = new int[n];
        untilProse = new int[n];
        picturesAt = new int[n];
        kin = new Kin[n];
        Map<Long, Kin> known = new HashMap<>();
        twinBefore = new int[n];
        phrases = new Phrases.Found[n];
        likeTitle = new float[n];
        likeDescription = new float[n];
        inStructured = new float[n];
        Likeness title = Likeness.to(meta(document, "og:title").or(() -> Optional.of(document.title())));
        Likeness description = Likeness.to(meta(document, "og:description").or(() -> meta(document, "description")));
        Map<Region, Integer> weight = new HashMap<>();
        float best = 0.5f;
        for (Block block : blocks) {
            int i = block.index;
            boolean prose = block.prose();
            if (prose) {
                firstProse = firstProse < 0 ? i : firstProse;
                lastProse = i;
                weight.merge(block.box.up(), block.text.length(), Integer::sum);
                weight.merge(block.box.up().up(), block.text.length() / 2, Integer::sum);
            }
            proseBefore[i + 1] = proseBefore[i] + (prose ? block.text.length() : 0);
            headings[i + 1] = headings[i] + (block.box.tag.equals("h1") ? 1 : 0);
            sinceProse[i] = i == 0 || sinceProse[i - 1] < 0 ? -1 : sinceProse[i - 1] + 1;
            if (i > 0 && blocks.get(i - 1).prose()) {
                sinceProse[i] = 1;
            }
            kin[i] = known.computeIfAbsent(key(block), k -> new Kin());
            kin[i].add(block);
            if (block.words >= 3) {
                twinBefore[i] = twins.computeIfAbsent(block.text, t -> new int[1])[0]++;
            }
            phrases[i] = Phrases.in(block.text, READ);
            likeTitle[i] = block.words <= 60 ? title.of(block) : 0;
            likeDescription[i] = block.words <= 150 ? description.of(block) : 0;
            inStructured[i] = structured.map(s -> s.share(block)).orElse(-1f);
            float headed = likeTitle[i] + (block.box.tag.equals("h1") ? 0.3f : 0);
            if (headed > best && !block.region.hidden && block.linkDensity() < 0.5f) {
                best = headed;
                headline = i;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            untilProse[i] = i + 1 < n && blocks.get(i + 1).prose()
                    ? 1
                    : i + 1 >= n || untilProse[i + 1] < 0 ? -1 : untilProse[i + 1] + 1;
        }
        for (int i = 0; i < n; i++) {
            picturesAt[i] = blocks.get(i).pictures;
        }
        core = descend();
        dense = densest(weight);
    }

    private static Optional<String> meta(Document document, String name) {
        for (Element meta : document.head().children()) {
            if (meta.normalName().equals("meta")
                    && (meta.attr("property").equals(name) || meta.attr("name").equals(name))
                    && !meta.attr("content").isBlank()) {
                return Optional.of(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private static long key(Block block) {
        Region box = block.box;
        return (box.signature * 31L + box.up().signature) * 31 + box.up().up().signature;
    }

    /** Down from the body while one child holds most of the prose. */
    private Region descend() {
        Region at = root;
        Region next = at;
        while (next != null) {
            at = next;
            next = null;
            for (int i = at.firstBlock; i < at.endBlock; ) {
                Region child = blocks.get(i).region;
                while (child.depth > at.depth + 1) {
                    child = child.up();
                }
                // Broken nesting can leave a block in a region beside the one it stands in; only deeper ones lead down.
                boolean deeper = child.depth > at.depth;
                if (deeper && child.proseChars > 0.7 * at.proseChars) {
                    next = child;
                    break;
                }
                i = Math.max(i + 1, deeper ? child.endBlock : i + 1);
            }
        }
        return at;
    }

    private Region densest(Map<Region, Integer> weight) {
        Region best = root;
        float most = 0;
        for (Block block : blocks) {
            for (Region r : List.of(block.box.up(), block.box.up().up())) {
                Integer chars = weight.get(r);
                float score = chars == null ? 0 : chars * (1 - r.linkDensity());
                if (score > most) {
                    most = score;
                    best = r;
                }
            }
        }
        return best;
    }

    Phrases.Found phrases(Block block) {
        return phrases[block.index];
    }

    Kin kin(Block block) {
        return kin[block.index];
    }

    /** That many characters as a share of the page's prose. */
    float share(int chars) {
        return chars / (float) Math.max(1, proseChars);
    }

    int proseChars() {
        return proseChars;
    }

    int proseBefore(int block) {
        return proseBefore[block];
    }

    /** How many first-level headings stand before a block. */
    int headings(int block) {
        return headings[block];
    }

    int sinceProse(int block) {
        return sinceProse[block];
    }

    int untilProse(int block) {
        return untilProse[block];
    }

    /** How many blocks stand between a block and the last picture before it, up to 9. */
    int sincePicture(Block block) {
        int back = 0;
        while (back < 9 && block.index - back > 0 && picturesAt[block.index - back - 1] == block.pictures) {
            back++;
        }
        return block.pictures == 0 ? 9 : back;
    }

    /** How many blocks stand between a block and the next picture, up to 9. */
    int untilPicture(Block block) {
        int ahead = 0;
        while (ahead < 9
                && block.index + ahead + 1 < blocks.size()
                && picturesAt[block.index + ahead + 1] == block.pictures) {
            ahead++;
        }
        return block.index + ahead + 1 >= blocks.size() ? 9 : ahead;
    }

    /** The block that is most likely the headline, or -1. */
    int headline() {
        return headline;
    }

    int firstProse() {
        return firstProse;
    }

    int lastProse() {
        return lastProse;
    }

    /** The innermost region that holds most of the prose at every step down. */
    Region core() {
        return core;
    }

    /** The region with the most prose right below it. */
    Region dense() {
        return dense;
    }

    float likeTitle(Block block) {
        return likeTitle[block.index];
    }

    float likeDescription(Block block) {
        return likeDescription[block.index];
    }

    /** The share of a block's words that stand in the body that structured data gives; -1 where there is none. */
    float inStructuredBody(Block block) {
        return inStructured[block.index];
    }

    int structuredBodyLength() {
        return structured.map(Shingles::words).orElse(0);
    }

    int earlierTwins(Block block) {
        return twinBefore[block.index];
    }

    int laterTwins(Block block) {
        int[] all = twins.get(block.text);
        return all == null ? 0 : all[0] - 1 - twinBefore[block.index];
    }
}
