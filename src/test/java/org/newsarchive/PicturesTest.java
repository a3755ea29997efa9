package org.newsarchive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.article.Problem;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.SettingsBuilder;

/** Pictures that were kept are shown; those that were not leave their captions; none does harm. */
class PicturesTest {
    private static final String STORY = "2019/05/a-lamp-for-the-north-quay";

    @TempDir
    Path home;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aPictureBesideASavedPageIsCopiedInTwoWidths() throws IOException {
        save("lamp.html", page("lamp_files/quay.jpg?w=1"));
        save("lamp_files/quay.jpg", picture("jpg", 2000, 1000));
        build(BuildOptions.Trust.TIMES);

        assertThat(shown().select("figure img").outerHtml())
                .contains("src=\"a-lamp-for-the-north-quay.1.640.jpg\"")
                .contains("a-lamp-for-the-north-quay.1.1280.jpg 1280w")
                .contains("width=\"640\" height=\"320\" loading=\"lazy\" alt=\"A lamp on a pole\"");
        assertThat(ImageIO.read(site(".1.640.jpg").toFile()).getHeight()).isEqualTo(320);
        assertThat(ImageIO.read(site(".1.1280.jpg").toFile()).getHeight()).isEqualTo(640);
        assertThat(shown().select("figcaption").text()).startsWith("The new lamp");
        assertThat(Files.readString(record(".md"))).contains("](lamp_files/quay.jpg");
        assertThat(shown().select("[property=og:image]").attr("content"))
                .isEqualTo("https://archive.example/" + STORY + ".1.1280.jpg");
        assertThat(shown().select("[type=application/ld+json]").html())
                .contains("\"image\":[\"https://archive.example/" + STORY + ".1.1280.jpg\"]");
        assertThat(problems).isEmpty();
    }

    @Test
    void aSmallPictureKeepsItsSizeAndADrawingStaysOne() throws IOException {
        save("lamp.html", page("plan.png"));
        save("plan.png", drawing());
        build(BuildOptions.Trust.TIMES);

        assertThat(shown().select("figure img").attr("srcset")).isEmpty();
        BufferedImage copy = ImageIO.read(site(".1.300.png").toFile());
        assertThat(copy.getRGB(0, 0) >>> 24).as("still transparent").isZero();
    }

    @Test
    void aMissingPictureLeavesItsCaptionUntilItIsThere() throws IOException {
        save("lamp.html", page("lamp_files/quay.jpg"));
        build(BuildOptions.Trust.TIMES);
        assertThat(shown().select("figure").text()).contains("not kept", "The new lamp");
        assertThat(Files.readString(record(".md"))).contains("](<>");

        save("lamp_files/quay.jpg", picture("jpg", 700, 500));
        build(BuildOptions.Trust.TIMES);
        assertThat(shown().select("figure img")).hasSize(1);

        Files.delete(home.resolve("articles/lamp_files/quay.jpg"));
        build(BuildOptions.Trust.TIMES);
        assertThat(shown().select("figure").text()).contains("not kept", "The new lamp");
        assertThat(site(".1.640.jpg")).doesNotExist();
    }

    @Test
    void aPictureInsideThePageIsShown() throws IOException {
        String data = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture("jpg", 400, 300));
        save("lamp.html", page(data));
        build(BuildOptions.Trust.TIMES);
        assertThat(shown().select("figure img").attr("width")).isEqualTo("400");
        assertThat(Files.readString(record(".json"))).doesNotContain("base64");
    }

    @Test
    void aHandMayNameAPictureInTextOrRecord() throws IOException {
        save("lamp.html", page("https://courier.example/gone.jpg"));
        save("kept/quay.jpg", picture("jpg", 500, 400));
        build(BuildOptions.Trust.TIMES);
        Files.writeString(record(".md"), Files.readString(record(".md")).replace("](<>", "](kept/quay.jpg"));
        build(BuildOptions.Trust.TIMES);
        assertThat(shown().select("figure img")).hasSize(1);

        Files.writeString(record(".md"), Files.readString(record(".md")).replace("](kept/quay.jpg", "](<>"));
        Files.writeString(
                record(".json"),
                Files.readString(record(".json")).replace("https://courier.example/gone.jpg", "kept/quay.jpg"));
        build(BuildOptions.Trust.TIMES);
        assertThat(shown().select("figure img")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bomb.png",
                "broken.jpg",
                "script.svg",
                "link.jpg",
                "../secret.jpg",
                "empty.gif",
                "dot.png",
                "noise.bmp"
            })
    void whatIsNoSoundPictureOfTheArchiveIsNotPublished(String name) throws IOException {
        save("bomb.png", bomb());
        byte[] whole = picture("jpg", 500, 400);
        save("broken.jpg", ByteBuffer.allocate(300).put(whole, 0, 200).array());
        save("script.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8));
        save("../secret.jpg", whole);
        save("empty.gif", new byte[0]);
        save("noise.bmp", new byte[] {0, 0, 64, 64, 1, 2, 3, 4, 5, 6});
        save("dot.png", picture("png", 1, 1));
        Files.createSymbolicLink(home.resolve("articles/link.jpg"), home.resolve("secret.jpg"));
        save("lamp.html", page(name));
        build(BuildOptions.Trust.TIMES);

        assertThat(shown().select("img")).isEmpty();
        assertThat(shown().select("figure").text()).contains("not kept", "The new lamp");
        try (Stream<Path> files = Files.walk(home.resolve("site"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(file -> file.matches(".*\\.(jpg|png|gif)"));
        }
    }

    @Test
    void aRefusedPictureIsToldOf() throws IOException {
        save("bomb.png", bomb());
        save("lamp.html", page("bomb.png"));
        build(BuildOptions.Trust.TIMES);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("bomb.png: is 50000 × 50000 pixels, which is too large; its caption stands without it"
                        + " — save it again as JPEG or PNG");
        problems.clear();
        build(BuildOptions.Trust.TIMES);
        assertThat(problems).as("told again while it lasts").hasSize(1);
    }

    @Test
    void aDrawingThatMayHoldScriptsIsToldOf() throws IOException {
        save(
                "chart.svg",
                "<?xml version='1.0'?>\n<!-- drawn -->\n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                        .getBytes(UTF_8));
        save("lamp.html", page("chart.svg"));
        build(BuildOptions.Trust.TIMES);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("chart.svg: is an SVG drawing, which may hold scripts; its caption stands without it"
                        + " — save it again as JPEG or PNG");
    }

    @Test
    void onlyWhatChangedIsMadeAnewAndAllIsTheSameAsMadeFresh() throws IOException {
        save("lamp.html", page("quay.jpg"));
        save("quay.jpg", picture("jpg", 900, 600));
        build(BuildOptions.Trust.TIMES);
        assertThat(build(BuildOptions.Trust.TIMES).site().written()).isEmpty();

        save("quay.jpg", picture("jpg", 900, 700));
        assertThat(build(BuildOptions.Trust.TIMES).site().written())
                .containsExactlyInAnyOrder(STORY + ".1.640.jpg", STORY + ".1.900.jpg", STORY + ".html");
        assertThat(build(BuildOptions.Trust.NOTHING).site().written()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void anExcerptHasNoPictures() throws IOException {
        save("lamp.html", page("quay.jpg"));
        save("quay.jpg", picture("jpg", 900, 600));
        Files.writeString(home.resolve("excerpt"), "");
        build(BuildOptions.Trust.TIMES);
        assertThat(site(".1.640.jpg")).doesNotExist();
    }

    private BuildReport build(BuildOptions.Trust trust) {
        SettingsBuilder settings = new SettingsBuilder().set(Key.BASE_URL, "https://archive.example/");
        if (Files.exists(home.resolve("excerpt"))) {
            settings.set(Key.TEXT, "excerpt");
        }
        return NewsArchive.build(
                new BuildOptions(
                        home.resolve(".archiver"),
                        home.resolve("articles"),
                        home.resolve("templates"),
                        home.resolve("site"),
                        settings.build(),
                        2,
                        trust,
                        BuildOptions.Mode.WRITE),
                problems::add,
                Progress.NONE);
    }

    private void save(String name, String text) throws IOException {
        save(name, text.getBytes(UTF_8));
    }

    private void save(String name, byte[] bytes) throws IOException {
        Path file = home.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Path site(String ending) {
        return home.resolve("site").resolve(STORY + ending);
    }

    private Path record(String ending) {
        return home.resolve("articles/normalized").resolve(STORY + ending);
    }

    private Document shown() throws IOException {
        return Jsoup.parse(Files.readString(site(".html")));
    }

    private static String page(String source) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>A lamp for the north quay</title>
                <link rel="canonical" href="https://courier.example/lamp">
                <meta property="article:published_time" content="2019-05-04"></head><body><article>
                <h1>A lamp for the north quay</h1>
                <p>The harbour office lit a new lamp on the north quay on Saturday evening, after the old one had been dark for most of a year.</p>
                <figure><img src="%s" alt="A lamp on a pole"><figcaption>The new lamp, minutes after it was lit. Photo: Ilse Marten</figcaption></figure>
                <p>It is brighter than the last and stands four metres further out, so that boats see it before they see the reef that it warns of.</p>
                <p>“We kept the old glass,” said the harbour master, who climbed the ladder herself. “It goes to the museum, and the mice go with it.”</p>
                <p>The work took eleven days and cost less than the council had set aside, which nobody at the quay could remember happening before.</p>
                </article></body></html>
                """.formatted(source);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x * 255 / width) << 16 | (y * 255 / height) << 8 | random.nextInt(64));
            }
        }
        return bytes(format, image);
    }

    private static byte[] drawing() throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawLine(10, 10, 290, 190);
        pen.dispose();
        return bytes("png", image);
    }

    private static byte[] bytes(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A sound head of a picture of 50,000 pixels either way, in a file of a hundred bytes. */
    private static byte[] bomb() throws IOException {
        byte[] small = picture("png", 1, 1);
        ByteBuffer head = ByteBuffer.wrap(small);
        head.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(small, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return small;
    }
}
