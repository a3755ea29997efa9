package org.newsarchive.extract.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A sum of decision trees over rows of numbers (J. H. Friedman, "Greedy function approximation: a gradient boosting
 * machine", 2001). All trees have the same depth and lie in arrays as heaps do, so that a row takes the same steps
 * through each: a number above a node's threshold goes right, anything else, also {@code NaN}, goes left.
 *
 * <p>With one output the score is the log-odds of "yes"; with several it is one score a class, of which the highest wins.
 * Immutable, and the same on every machine.
 */
public final class BoostedTrees {
    private static final int MAGIC = 0x54524545;
    private static final int MOST_DEPTH = 8;

    private final int features;
    private final int depth;
    private final float[] base;
    private final float leafStep;
    private final float[] cuts;
    private final int[] firstCut;
    private final short[] nodeFeature;
    private final byte[] nodeCutIndex;
    private final short[] leaf;
    private final int[] orders;
    // The nodes' thresholds, each tree as a heap from 1 on; one past the last where all rows go left.
    private final char[] heap;

    private BoostedTrees(
            int features,
            int depth,
            float[] base,
            float leafStep,
            float[] cuts,
            int[] firstCut,
            short[] nodeFeature,
            byte[] nodeCutIndex,
            short[] leaf) {
        this.features = features;
        this.depth = depth;
        this.base = base;
        this.leafStep = leafStep;
        this.cuts = cuts;
        this.firstCut = firstCut;
        this.nodeFeature = nodeFeature;
        this.nodeCutIndex = nodeCutIndex;
        this.leaf = leaf;
        if (depth > MOST_DEPTH || cuts.length > Character.MAX_VALUE) {
            throw new IllegalArgumentException("trees of depth " + depth + " with " + cuts.length + " thresholds");
        }
        orders = new int[cuts.length];
        for (int cut = 0; cut < cuts.length; cut++) {
            orders[cut] = order(cuts[cut] + 0.0f);
        }
        heap = new char[leaf.length];
        int inner = (1 << depth) - 1;
        for (int n = 0; n < nodeFeature.length; n++) {
            heap[((n / inner) << depth) + n % inner + 1] = (char) cut(n);
        }
    }

    /** The threshold of a node, one past the last where all rows go left. */
    private int cut(int node) {
        int cut = firstCut[nodeFeature[node]] + Byte.toUnsignedInt(nodeCutIndex[node]);
        return cut < firstCut[nodeFeature[node] + 1] ? cut : cuts.length;
    }

    /** A whole number for each number, in the same order; the lowest for {@code NaN}. */
    static int order(float number) {
        int bits = Float.floatToRawIntBits(number);
        return Float.isNaN(number) ? Integer.MIN_VALUE : bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /**
     * Trees as a trainer made them.
     *
     * @param cuts for each feature its thresholds, ascending, at most 255
     * @param depth how many questions each tree asks
     * @param base the score before any tree, one an output
     * @param nodeFeature for each tree its 2<sup>depth</sup> − 1 nodes as a heap: the feature asked
     * @param nodeCut the index of the threshold among the feature's; one past the last where all go left
     * @param leaves for each tree its 2<sup>depth</sup> leaves; tree t adds to output t mod (number of outputs)
     */
    public static BoostedTrees of(
            float[][] cuts, int depth, float[] base, int[][] nodeFeature, int[][] nodeCut, double[][] leaves) {
        int[] first = new int[cuts.length + 1];
        for (int f = 0; f < cuts.length; f++) {
            first[f + 1] = first[f] + cuts[f].length;
        }
        float[] all = new float[first[cuts.length]];
        for (int f = 0; f < cuts.length; f++) {
            System.arraycopy(cuts[f], 0, all, first[f], cuts[f].length);
        }
        double most = 1e-9;
        for (double[] tree : leaves) {
            for (double value : tree) {
                most = Math.max(most, Math.abs(value));
            }
        }
        float step = (float) (most / Short.MAX_VALUE);
        int nodes = (1 << depth) - 1;
        short[] asked = new short[nodeFeature.length * nodes];
        byte[] cut = new byte[asked.length];
        short[] leaf = new short[leaves.length << depth];
        for (int t = 0; t < leaves.length; t++) {
            for (int n = 0; n < nodes; n++) {
                asked[t * nodes + n] = (short) nodeFeature[t][n];
                cut[t * nodes + n] = (byte) nodeCut[t][n];
            }
            for (int l = 0; l < 1 << depth; l++) {
                leaf[(t << depth) + l] = (short) Math.round(leaves[t][l] / step);
            }
        }
        return new BoostedTrees(cuts.length, depth, base.clone(), step, all, first, asked, cut, leaf);
    }

    /** The trees that the resource of that name beside {@code owner} holds. */
    public static BoostedTrees resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many numbers a row has. */
    public int features() {
        return features;
    }

    /** How many scores a row gets. */
    public int outputs() {
        return base.length;
    }

    /** How many trees there are. */
    public int trees() {
        return leaf.length >> depth;
    }

    /** The score of the row that starts at {@code offset}, of the first output. */
    public double score(float[] rows, int offset) {
        return score(rows, offset, 0);
    }

    /** The score of the row that starts at {@code offset}, of one output. */
    public double score(float[] rows, int offset, int output) {
        int inner = (1 << depth) - 1;
        int sum = 0;
        for (int tree = output; tree < trees(); tree += base.length) {
            int at = 1;
            for (int level = 0; level < depth; level++) {
                int cut = cut(tree, at);
                boolean right = cut < cuts.length && rows[offset + nodeFeature[tree * inner + at - 1]] > cuts[cut];
                at = 2 * at + (right ? 1 : 0);
            }
            sum += leaf(tree, at - (1 << depth));
        }
        return base[output] + leafStep * (double) sum;
    }

    /** The probability of "yes" for the row that starts at {@code offset}, from 0 to 1; for models of one output. */
    public double probability(float[] rows, int offset) {
        return likely(score(rows, offset));
    }

    /** The probability of "yes" for a row that ended in leaves of this sum. */
    double probability(int leaves) {
        return likely(base[0] + leafStep * (double) leaves);
    }

    private static double likely(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    int depth() {
        return depth;
    }

    /** How many thresholds there are, all features' one after another. */
    int cuts() {
        return cuts.length;
    }

    /** The first threshold of a feature. */
    int firstCut(int feature) {
        return firstCut[feature];
    }

    /** A threshold as {@link #order} makes it. */
    int orderOfCut(int cut) {
        return orders[cut];
    }

    /** The threshold of a node, counted from 1 by levels; one past the last where all rows go left. */
    int cut(int tree, int node) {
        return heap[(tree << depth) + node];
    }

    int leaf(int tree, int leaf) {
        return this.leaf[(tree << depth) + leaf];
    }

    /** Reads what {@link #write} wrote, to the end of the stream. */
    public static BoostedTrees read(InputStream stream) throws IOException {
        try {
            return read(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (BufferUnderflowException e) {
            throw new IOException("a model of boosted trees that ends early", e);
        }
    }

    private static BoostedTrees read(ByteBuffer in) throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("not a model of boosted trees");
        }
        int features = Short.toUnsignedInt(in.getShort());
        int depth = in.get();
        float[] base = floats(in, Byte.toUnsignedInt(in.get()));
        float step = in.getFloat();
        int[] first = new int[features + 1];
        for (int f = 0; f < features; f++) {
            first[f + 1] = first[f] + Byte.toUnsignedInt(in.get());
        }
        float[] cuts = floats(in, first[features]);
        int trees = Short.toUnsignedInt(in.getShort());
        short[] asked = new short[trees * ((1 << depth) - 1)];
        byte[] cut = new byte[asked.length];
        for (int n = 0; n < asked.length; n++) {
            asked[n] = in.getShort();
            cut[n] = in.get();
        }
        short[] leaf = new short[trees << depth];
        in.asShortBuffer().get(leaf);
        return new BoostedTrees(features, depth, base, step, cuts, first, asked, cut, leaf);
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeShort(features);
        out.writeByte(depth);
        out.writeByte(base.length);
        for (float value : base) {
            out.writeFloat(value);
        }
        out.writeFloat(leafStep);
        for (int f = 0; f < features; f++) {
            out.writeByte(firstCut[f + 1] - firstCut[f]);
        }
        for (float value : cuts) {
            out.writeFloat(value);
        }
        out.writeShort(trees());
        for (int n = 0; n < nodeFeature.length; n++) {
            out.writeShort(nodeFeature[n]);
            out.writeByte(nodeCutIndex[n]);
        }
        for (short value : leaf) {
            out.writeShort(value);
        }
        out.flush();
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] values = new float[count];
        in.asFloatBuffer().get(values);
        in.position(in.position() + count * Float.BYTES);
        return values;
    }

    /** How often the trees ask each feature: a hint at what they go by. */
    public int[] questions() {
        int[] count = new int[features];
        for (int n = 0; n < nodeFeature.length; n++) {
            if (cut(n) < cuts.length) {
                count[nodeFeature[n]]++;
            }
        }
        return Arrays.copyOf(count, features);
    }
}
