package org.newsarchive.extract.text;

/**
 * Paragraphs of a text that holds hardly anything but the article: there a whole sentence that stands for itself and asks for
 * nothing is text, even where the model doubts. Nothing may be lost for lack of evidence.
 */
final class Plain {
    private static final float LEAST_APART = 0.08f;
    private static final float LEAST_DENSE = 0.3f;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_BLOCKS = 120;
    private static final double MOSTLY = 0.55;

    private final Draft draft;
    private final boolean clean;
    private final boolean dense;

    Plain(Draft draft) {
        this.draft = draft;
        int words = 1;
        int body = 0;
        int gaps = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && draft.residue(i).isEmpty()) {
                int n = draft.shape(i).words;
                words += n;
                body += draft.body(i) >= 0.5f ? n : 0;
            }
            gaps += draft.block(i).gap() > 0 ? 1 : 0;
        }
        clean = draft.size() <= MOST_BLOCKS && body >= words * MOSTLY;
        dense = gaps * 5 < draft.size();
    }

    /** Whether a block is a paragraph of such a text. */
    boolean isParagraph(int i) {
        Shape s = draft.shape(i);
        if (!clean
                || s.words < LEAST_WORDS
                || !s.endsSentence
                || s.endsEllipsis
                || s.address
                || (draft.cues().inside(i) & Cue.RESIDUE) != 0
                || (isResidue(i - 1) && isResidue(i + 1))
                || draft.block(i).bullet()) {
            return false;
        }
        return draft.body(i) >= (dense ? LEAST_DENSE : LEAST_APART) && (dense || isApart(i));
    }

    private boolean isResidue(int i) {
        return i >= 0 && i < draft.size() && draft.residue(i).isPresent();
    }

    private boolean isApart(int i) {
        boolean before = i == 0 || draft.block(i).gap() > 0;
        boolean after = i + 1 == draft.size() || draft.block(i + 1).gap() > 0;
        return before && after;
    }
}
