package org.newsarchive.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsarchive.page.HomePage;
import org.newsarchive.page.Page;
import org.newsarchive.page.Part;

/**
 * The archive over time as bars.
 *
 * @param bars the bars with articles, from left to right
 * @param width in units of the drawing
 * @param first what the first bar stands for
 * @param last what the last one stands for
 * @param highest the bar with the most articles, if there is any
 */
public record Chart(List<Bar> bars, int width, String first, String last, Optional<Part> highest) {
    private static final int HEIGHT = 60;
    private static final int STEP = 8;

    /**
     * One bar.
     *
     * @param part what it stands for
     * @param x its left side
     * @param height its height, at least 2
     * @param label what it says
     */
    public record Bar(Part part, int x, int height, String label) {}

    /** The height of the highest bar, in units of the drawing. */
    public int height() {
        return HEIGHT;
    }

    static Chart of(Page page, Messages messages) {
        List<Part> parts = page instanceof HomePage home ? home.bars() : List.of();
        int most = parts.stream().mapToInt(Part::count).max().orElse(1);
        List<Bar> bars = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).count() > 0)
                .mapToObj(i -> bar(parts.get(i), i * STEP, most, messages))
                .toList();
        Optional<Part> highest =
                parts.stream().filter(part -> part.count() == most && most > 0).findFirst();
        return new Chart(bars, parts.size() * STEP, year(parts, 0), year(parts, parts.size() - 1), highest);
    }

    private static Bar bar(Part part, int x, int most, Messages messages) {
        int height = Math.max(2, (int) ((long) part.count() * HEIGHT / most));
        String label = part.period().map(messages::date).orElse("") + ": " + messages.count("articles", part.count());
        return new Bar(part, x, height, label);
    }

    private static String year(List<Part> parts, int index) {
        return parts.isEmpty()
                ? ""
                : parts.get(index).period().orElseThrow().value().substring(0, 4);
    }
}
