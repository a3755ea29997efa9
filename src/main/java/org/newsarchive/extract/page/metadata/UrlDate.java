package org.newsarchive.extract.page.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsarchive.article.PartialDate;

/** Reads the day out of an address: {@code /2023/12/22/}, {@code /2023-12-22-}, {@code /20231222/}, {@code /22-12-2023}. */
final class UrlDate {
    private static final Pattern PARTS =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[/_-]?([01]?[0-9])[/_-]?([0-3]?[0-9])(?![0-9])");
    /** The day first; what could be a month first is no date. */
    private static final Pattern REVERSED =
            Pattern.compile("(?<![0-9])(1[3-9]|2[0-9]|3[01])[._-](0?[1-9]|1[0-2])[._-]((?:19|20)[0-9]{2})(?![0-9])");

    private static final int LONGEST = 600;

    private UrlDate() {}

    static Optional<PartialDate> find(String url) {
        String address = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
        Matcher matcher = PARTS.matcher(address);
        while (matcher.find()) {
            boolean parted = matcher.group().length()
                            - matcher.group(1).length()
                            - matcher.group(2).length()
                            - matcher.group(3).length()
                    == 2;
            boolean compact = matcher.group().length() == 8;
            if (parted || compact) {
                Optional<PartialDate> date =
                        PartialDate.parse(matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3)));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        Matcher reversed = REVERSED.matcher(address);
        return reversed.find()
                ? PartialDate.parse(reversed.group(3) + "-" + two(reversed.group(2)) + "-" + two(reversed.group(1)))
                : Optional.empty();
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
