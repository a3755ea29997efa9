package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsarchive.article.Article;
import org.newsarchive.article.Image;
import org.newsarchive.markdown.Figure;

/**
 * A picture whose file an article names.
 *
 * @param figure which of the article's figures it is, from 1
 * @param name the file, relative to the source's or the record's folder; or {@code #} and the name of a picture inside the source
 * @param alt what stands in for the picture where it can't be seen; empty where the caption does
 */
public record Pictured(int figure, String name, String alt) {
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\].*");
    private static final int LONGEST = 1_000;

    /** The pictures that an article names, in its text or in its record. */
    static List<Pictured> of(Article article) {
        List<Figure> figures = Figure.of(article.body());
        List<Image> images = article.metadata().image();
        List<Pictured> pictures = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Optional<Image> image =
                    images.size() == figures.size() ? Optional.of(images.get(i)) : captioned(images, figure.caption());
            String name = figure.destination().isBlank()
                    ? image.flatMap(Image::contentUrl).orElse("")
                    : figure.destination();
            if (!name.isBlank()
                    && name.length() <= LONGEST
                    && !ELSEWHERE.matcher(name).matches()) {
                String alt = image.flatMap(Image::alt).orElse("");
                pictures.add(new Pictured(i + 1, name, alt.equals(figure.caption()) ? "" : alt));
            }
        }
        return pictures;
    }

    private static Optional<Image> captioned(List<Image> images, String caption) {
        return images.stream()
                .filter(image -> image.caption().equals(Optional.of(caption)))
                .findFirst();
    }
}
