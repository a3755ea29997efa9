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

    private final int features;
    private final int depth;
    private final float[] base;
    private final float leafStep;
    private final float[] cuts;
    private final int[] firstCut;
    private final short[] nodeFeature;
    private final byte[] nodeCutIndex;
    private final short[] leaf;
    // A node in one number, as a step through a tree wants it: the order of its threshold above, its feature below.
    private final long[] nodes;

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
        this.nodes = new long[leaf.length];
        int inner = (1 << depth) - 1;
        for (int n = 0; n < nodeFeature.length; n++) {
            int cut = cut(n);
            long order = order(cut < 0 ? Float.POSITIVE_INFINITY : cuts[cut]);
            nodes[((n / inner) << depth) + n % inner + 1] = (order << 32) | nodeFeature[n];
        }
    }

    /** The threshold of a node, -1 where all rows go left. */
    private int cut(int node) {
        int cut = firstCut[nodeFeature[node]] + Byte.toUnsignedInt(nodeCutIndex[node]);
        return cut < firstCut[nodeFeature[node] + 1] ? cut : -1;
    }

    /** A whole number for each number, in the same order; the lowest for {@code NaN}. */
    private static int order(float number) {
        int bits = Float.floatToRawIntBits(number + 0.0f);
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
        int[] row = new int[features];
        for (int f = 0; f < features; f++) {
            row[f] = order(rows[offset + f]);
        }
        int stride = base.length;
        int trees = trees();
        int tree = output;
        long sum = 0;
        // A question waits for the answer to the one before it in its tree, but for none in other trees.
        for (; tree + 3 * stride < trees; tree += 4 * stride) {
            int a = 1;
            int b = 1;
            int c = 1;
            int d = 1;
            for (int level = 0; level < depth; level++) {
                a = next(row, tree, a);
                b = next(row, tree + stride, b);
                c = next(row, tree + 2 * stride, c);
                d = next(row, tree + 3 * stride, d);
            }
            sum += leaf(tree, a) + leaf(tree + stride, b) + leaf(tree + 2 * stride, c) + leaf(tree + 3 * stride, d);
        }
        for (; tree < trees; tree += stride) {
            int at = 1;
            for (int level = 0; level < depth; level++) {
                at = next(row, tree, at);
            }
            sum += leaf(tree, at);
        }
        return base[output] + leafStep * (double) sum;
    }

    /** The node below one, counted from 1 by levels: without a branch, which a processor would guess wrong half of the time. */
    private int next(int[] row, int tree, int at) {
        long node = nodes[(tree << depth) + at];
        return 2 * at + (int) (((node >> 32) - row[(int) node]) >>> 63);
    }

    private int leaf(int tree, int at) {
        return leaf[(tree << depth) + at - (1 << depth)];
    }

    /** The probability of "yes" for the row that starts at {@code offset}, from 0 to 1; for models of one output. */
    public double probability(float[] rows, int offset) {
        return 1 / (1 + StrictMath.exp(-score(rows, offset)));
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
            if (cut(n) >= 0) {
                count[nodeFeature[n]]++;
            }
        }
        return Arrays.copyOf(count, features);
    }
}
