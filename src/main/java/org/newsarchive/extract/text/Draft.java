package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Ledger.Kind;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Credits;

/** A text on its way: its blocks, and what is decided of them so far. Each block is decided once. */
final class Draft {
    private final List<Block> blocks;
    private final Shapes shapes;
    private final Cues cues;
    private final LineModel.Opinion opinion;
    private final @Nullable Verdict[] verdicts;
    private final Readings readings;
    private final List<Optional<Role>> residue;
    private final float cut;
    private final int bodyStart;
    private final int bodyEnd;

    /**
     * What was decided of a block.
     *
     * @param role what it is
     * @param rule the rule that said so
     * @param reason why, for people
     * @param twin the block that it was merged into
     */
    record Verdict(Role role, String rule, String reason, OptionalInt twin) {
        Kind kind() {
            if (twin.isPresent()) {
                return Kind.MERGED;
            }
            return switch (role.place()) {
                case BODY -> Kind.BODY;
                case METADATA -> Kind.METADATA;
                case RESIDUE -> Kind.REMOVED;
            };
        }
    }

    static Draft of(List<Block> blocks) {
        Shapes shapes = Shapes.of(blocks);
        Cues cues = Cues.of(shapes);
        return new Draft(blocks, shapes, cues, LineModel.judge(blocks, shapes, cues));
    }

    Draft(List<Block> blocks, Shapes shapes, Cues cues, LineModel.Opinion opinion) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.cues = cues;
        this.opinion = opinion;
        verdicts = new Verdict[blocks.size()];
        readings = new Readings(blocks);
        residue = Residue.of(blocks.size(), shapes, cues);
        int first = blocks.size();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (isProse(i)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        cut = Cut.of(opinion.body(), shapes);
        bodyStart = first;
        bodyEnd = last;
    }

    private boolean isProse(int i) {
        return opinion.body()[i] >= 0.5 && shapes.get(i).words >= 12 && cues.sure(i) == 0;
    }

    int size() {
        return blocks.size();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    String text(int i) {
        return blocks.get(i).text();
    }

    Shape shape(int i) {
        return shapes.get(i);
    }

    Shapes shapes() {
        return shapes;
    }

    Cues cues() {
        return cues;
    }

    Readings readings() {
        return readings;
    }

    /** The residue that a short block's cues prove it to be. */
    Optional<Role> residue(int i) {
        return residue.get(i);
    }

    /** How likely a block is part of the body. */
    float body(int i) {
        return opinion.body()[i];
    }

    /** From what likelihood on a block is taken for body: where the text is hard to judge, less will do. */
    float cut() {
        return cut;
    }

    /** The block that most looks like the headline, or -1. */
    int headline() {
        IntPredicate title = i -> isOpen(i) && !Masthead.is(text(i), shape(i)) && !isCredited(i) && !asks(i);
        int best = Headline.best(opinion.headline(), opinion.body(), shapes, title);
        return best >= 0
                ? Kickers.pastObituary(
                        this, Kickers.past(this, Headline.overDek(best, opinion.headline(), shapes, title)))
                : Headline.best(opinion.headline(), opinion.body(), shapes, this::isOpen);
    }

    /** "Our reporting is free because readers like you pay for it. Give today." */
    private boolean asks(int i) {
        return residue(i).isPresent() || (shape(i).endsSentence && (cues.inside(i) & Cue.RESIDUE) != 0);
    }

    /** "The old lighthouse. (Photo: Ann Lee)", "(Ann Lee)": no headline names its photographer. */
    private boolean isCredited(int i) {
        return Credits.splitName(text(i)).credit().isPresent()
                || (CreditWords.in(this, i) && Credits.split(text(i)).credit().isPresent());
    }

    /** The first block that reads like the body's prose; as many as there are blocks where none does. */
    int bodyStart() {
        return bodyStart;
    }

    /** The last block that reads like the body's prose, or -1. */
    int bodyEnd() {
        return bodyEnd;
    }

    boolean isOpen(int i) {
        return verdicts[i] == null;
    }

    Optional<Verdict> verdict(int i) {
        return Optional.ofNullable(verdicts[i]);
    }

    boolean is(int i, Role role) {
        Verdict verdict = verdicts[i];
        return verdict != null && verdict.role() == role;
    }

    /** Whether a block was decided, and goes there. */
    boolean goes(int i, Role.Place place) {
        Verdict verdict = verdicts[i];
        return verdict != null && verdict.role().place() == place;
    }

    /** Decides a block, unless that was done. */
    void decide(int i, Role role, String rule, String reason) {
        if (verdicts[i] == null) {
            verdicts[i] = new Verdict(role, rule, reason, OptionalInt.empty());
        }
    }

    /** Decides that a block is no part of the article, unless it was decided. */
    void remove(int i, Role role, String rule) {
        decide(i, role, rule, Residue.reason(role));
    }

    /** Decides a block anew, of which other lines tell more than it does alone. */
    void redecide(int i, Role role, String rule, String reason) {
        verdicts[i] = new Verdict(role, rule, reason, OptionalInt.empty());
    }

    /** Decides that a block says the same as an earlier one. */
    void merge(int i, int twin, Role role, String rule, String reason) {
        verdicts[i] = new Verdict(role, rule, reason, OptionalInt.of(twin));
    }

    /** The first block of a role, or -1. */
    int first(Role role) {
        for (int i = 0; i < verdicts.length; i++) {
            if (is(i, role)) {
                return i;
            }
        }
        return -1;
    }
}
