package org.newsarchive.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.newsarchive.page.Photo;
import org.newsarchive.page.PicturePage;

/** Reads and writes pictures. A copy holds the picture alone: no camera's name, no place, nothing hidden in the file. */
final class Codec {
    /** The largest file, in bytes. */
    static final int LARGEST = 32 << 20;
    /** The most pixels; a camera's finest picture has fewer. */
    static final long MOST_PIXELS = 60_000_000;
    /** What is smaller either way is a spacer or a counter, not a picture. */
    static final int LEAST = 32;
    /** A progressive picture has some ten passes; each of thousands would be decoded over the whole picture. */
    private static final int MOST_PASSES = 100;

    /** Others that Java reads have weaker signs of their form: nearly anything can pass for one of them. */
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp", "webp");

    private static final float QUALITY = 0.8f;
    /** Four pixels read for one written give a clean copy; reading all of a huge picture gives no better one. */
    private static final int OVERSAMPLING = 2;

    /** The start of a file that shows its form where no picture's does. */
    private static final int HEAD = 1024;

    private static final Pattern DRAWING =
            Pattern.compile("^[^<]{0,9}<(\\?xml|!--|!DOCTYPE svg|svg)[^\u0000]*<svg|^[^<]{0,9}<svg");

    private Codec() {}

    /**
     * What the head of a picture's file says, after the whole was read once.
     *
     * @throws IOException where the file is no picture or one that is refused; the message says why
     */
    static Measure.Size measure(byte[] bytes) throws IOException {
        if (DRAWING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1))
                .find()) {
            throw new IOException("is an SVG drawing, which may hold scripts");
        }
        try (ImageInputStream in = open(bytes)) {
            ImageReader reader = reader(in);
            try {
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                check(bytes, width, height);
                boolean turned = turned(orientation(reader));
                // A head may be sound and the rest broken.
                decode(reader, Math.min(width, LEAST));
                return new Measure.Size(turned ? height : width, turned ? width : height, form(reader));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) {
            throw new IOException("is broken", broken);
        }
    }

    /** A copy of a picture that {@link #measure} took. */
    static byte[] copy(byte[] bytes, PicturePage wanted) throws IOException {
        try (ImageInputStream in = open(bytes)) {
            ImageReader reader = reader(in);
            try {
                BufferedImage small = Thumbnails.of(decode(reader, wanted.width()))
                        .forceSize(wanted.width(), wanted.height())
                        .imageType(
                                wanted.photo().form() == Photo.Form.PNG
                                        ? BufferedImage.TYPE_INT_ARGB
                                        : BufferedImage.TYPE_INT_RGB)
                        .asBufferedImage();
                return encode(small, wanted.photo().form());
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) {
            throw new IOException("is broken", broken);
        }
    }

    private static ImageInputStream open(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                reader.setInput(in, true, false);
                return reader;
            }
            reader.dispose();
        }
        throw new IOException("is not a picture that Archiver reads");
    }

    private static void check(byte[] bytes, int width, int height) throws IOException {
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("is " + width + " × " + height + " pixels, which is too large");
        }
        if (width < LEAST || height < LEAST) {
            throw new IOException("is too small to be a picture");
        }
        int passes = 0;
        for (int i = 1; i < bytes.length; i++) {
            passes += bytes[i - 1] == (byte) 0xFF && bytes[i] == (byte) 0xDA ? 1 : 0;
        }
        if (bytes[0] == (byte) 0xFF && passes > MOST_PASSES) {
            throw new IOException("is made to be slow to read");
        }
    }

    private static BufferedImage decode(ImageReader reader, int width) throws IOException {
        @Nullable Orientation orientation = orientation(reader);
        int side = turned(orientation) ? reader.getHeight(0) : reader.getWidth(0);
        ImageReadParam some = reader.getDefaultReadParam();
        int step = Math.max(1, side / (OVERSAMPLING * width));
        some.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, some);
        return orientation == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static @Nullable Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException notSaid) {
            return null;
        }
    }

    private static boolean turned(@Nullable Orientation orientation) {
        return orientation == Orientation.LEFT_TOP
                || orientation == Orientation.RIGHT_TOP
                || orientation == Orientation.RIGHT_BOTTOM
                || orientation == Orientation.LEFT_BOTTOM;
    }

    private static Photo.Form form(ImageReader reader) throws IOException {
        var colours = reader.getImageTypes(0).next().getColorModel();
        boolean drawn = colours instanceof IndexColorModel || colours.hasAlpha();
        return drawn ? Photo.Form.PNG : Photo.Form.JPEG;
    }

    private static byte[] encode(BufferedImage image, Photo.Form form) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(form == Photo.Form.PNG ? "png" : "jpeg")
                .next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (form == Photo.Form.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
