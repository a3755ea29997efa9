package org.newsarchive.extract.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A flattened page whose true text is known.
 *
 * @param id the page, the same in all styles
 * @param style how it was flattened
 * @param site its publisher
 * @param text the flattened text
 * @param truth what is known of the article
 */
record LabelledText(String id, String style, String site, String text, JsonNode truth) {
    /** All texts below a folder of styles, each with folders of sets, and {@code truth/SET.jsonl} beside them. */
    static List<LabelledText> read(Path folder, List<String> styles) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<Path> sets = Files.list(folder.resolve("truth"))) {
            for (Path set : (Iterable<Path>) sets.sorted()::iterator) {
                Map<String, JsonNode> truths = new HashMap<>();
                for (String line : Files.readAllLines(set)) {
                    JsonNode truth = new ObjectMapper().readTree(line);
                    truths.put(truth.get("id").asText(), truth);
                }
                String name = set.getFileName().toString().replace(".jsonl", "");
                for (String style : styles) {
                    readSet(folder.resolve(style).resolve(name), style, truths, texts);
                }
            }
        }
        return texts;
    }

    private static void readSet(Path folder, String style, Map<String, JsonNode> truths, List<LabelledText> texts)
            throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String id = file.getFileName().toString().replace(".txt", "");
                JsonNode truth = truths.get(id);
                if (truth != null && truth.hasNonNull("text")) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    texts.add(new LabelledText(id, style, truth.get("site").asText(), text, truth));
                }
            }
        }
    }

    String body() {
        return truth.get("text").asText();
    }

    /** The best match of a body with what counts as right: with the dek or without. */
    Overlap match(int[] words) {
        Overlap plain = Overlap.between(words, Shapes.words(body()));
        if (!truth.hasNonNull("dek")) {
            return plain;
        }
        Overlap dek = Overlap.between(words, Shapes.words(truth.get("dek").asText() + "\n\n" + body()));
        return dek.f1() > plain.f1() ? dek : plain;
    }

    /**
     * Which blocks are the body: the heaviest sequence of blocks that stand in the true text one after the other.
     */
    boolean[] labels(Shapes shapes) {
        int[] truthWords = Shapes.words(body());
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + 1 < truthWords.length; i++) {
            List<Integer> at = places.computeIfAbsent(pair(truthWords[i], truthWords[i + 1]), k -> new ArrayList<>());
            if (at.size() < 40) {
                at.add(i);
            }
        }
        int n = shapes.size();
        List<int[]> candidates = new ArrayList<>();
        for (int block = 0; block < n; block++) {
            for (int place : places(shapes, block, truthWords, places)) {
                candidates.add(new int[] {block, place, shapes.get(block).tokens});
            }
        }
        return heaviest(candidates, n, truthWords.length);
    }

    private static List<Integer> places(Shapes shapes, int block, int[] truth, Map<Long, List<Integer>> pairs) {
        Shape s = shapes.get(block);
        List<Integer> found = new ArrayList<>();
        if (s.tokens == 0) {
            return found;
        }
        if (s.tokens == 1) {
            for (int i = 0; i < truth.length; i++) {
                if (truth[i] == shapes.word(s.firstWord) && found.size() < 20) {
                    found.add(i);
                }
            }
            return found;
        }
        for (int probe = 0; probe < Math.min(3, s.tokens - 1) && found.isEmpty(); probe++) {
            long key = pair(shapes.word(s.firstWord + probe), shapes.word(s.firstWord + probe + 1));
            for (int place : pairs.getOrDefault(key, List.of())) {
                int start = place - probe;
                int same = 0;
                int at = Math.max(0, start);
                for (int w = 0; w < s.tokens && at < truth.length; w++) {
                    int word = shapes.word(s.firstWord + w);
                    for (int ahead = at; ahead < Math.min(at + 3, truth.length); ahead++) {
                        if (truth[ahead] == word) {
                            same++;
                            at = ahead + 1;
                            break;
                        }
                    }
                }
                if (same >= s.tokens * (s.tokens < 8 ? 1.0 : 0.8)) {
                    found.add(Math.max(0, start));
                }
            }
        }
        return found;
    }

    private static long pair(int a, int b) {
        return ((long) a << 32) ^ (b & 0xffffffffL);
    }

    private static boolean[] heaviest(List<int[]> candidates, int blocks, int length) {
        int n = candidates.size();
        double[] best = new double[n];
        int[] before = new int[n];
        double[] tree = new double[length + 2];
        int[] owner = new int[length + 2];
        Arrays.fill(owner, -1);
        int overall = -1;
        int i = 0;
        while (i < n) {
            int block = candidates.get(i)[0];
            int from = i;
            for (; i < n && candidates.get(i)[0] == block; i++) {
                int place = candidates.get(i)[1];
                double most = 0;
                int who = -1;
                for (int k = place + 1; k > 0; k -= k & -k) {
                    if (tree[k] > most) {
                        most = tree[k];
                        who = owner[k];
                    }
                }
                // Of equal places the one nearest to its neighbours: a copy far away earns a little less.
                boolean near = who >= 0
                        && candidates.get(who)[1] + candidates.get(who)[2] >= place - 3
                        && block - candidates.get(who)[0] <= 3;
                best[i] = most + candidates.get(i)[2] + (near ? 2 : 0);
                before[i] = who;
                if (overall < 0 || best[i] > best[overall]) {
                    overall = i;
                }
            }
            for (int c = from; c < i; c++) {
                int end = Math.min(
                        length, candidates.get(c)[1] + Math.max(1, candidates.get(c)[2] - 2));
                for (int k = end + 1; k < tree.length; k += k & -k) {
                    if (best[c] > tree[k]) {
                        tree[k] = best[c];
                        owner[k] = c;
                    }
                }
            }
        }
        boolean[] label = new boolean[blocks];
        for (int c = overall; c >= 0; c = before[c]) {
            label[candidates.get(c)[0]] = true;
        }
        return label;
    }
}
