package org.newsarchive.extract.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsarchive.article.Image;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Outlets;
import org.newsarchive.extract.metadata.Publications;

/** A paper's name in the author's bio that would not do alone, where a picture's credit or one of the page's offers agrees with it. */
final class AgreedName {
    private static final String NAME =
            "((?:The )?\\p{Lu}[\\p{L}\\p{N}&-]*(?: (?:of |the |and |de |del |della |du )?\\p{Lu}[\\p{L}\\p{N}&-]*){0,4})";
    /** What a bio says before its author's paper, or after it. */
    private static final Pattern EMPLOYS =
            Pattern.compile("(?:\\b(?:joined|with|at|for|of|für|bei|pour|chez|para|por|per|voor|dla|på) )" + NAME + "|"
                    + NAME + "['’]s\\b");
    /** Where a page speaks for itself, not of others. */
    private static final Set<Role> OWN = EnumSet.of(
            Role.REGISTRATION, Role.NEWSLETTER, Role.APP, Role.SHOP, Role.COMMENTS, Role.CONSENT, Role.COPYRIGHT);

    private AgreedName() {}

    /** The first name in a bio with which a credit or an offer agrees. */
    static Optional<OwnName.Mention> in(Draft draft, List<Image> images) {
        for (int i = 0; i < draft.size(); i++) {
            Matcher employs = EMPLOYS.matcher(draft.is(i, Role.BIO) ? draft.text(i) : "");
            while (employs.find()) {
                String name = employs.group(1) == null ? employs.group(2) : employs.group(1);
                if (Publications.mayBe(name) && (isCredited(images, name) || isOffered(draft, name))) {
                    return Optional.of(new OwnName.Mention(i, name));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCredited(List<Image> images, String name) {
        return images.stream()
                .flatMap(image -> image.creditText().stream())
                .flatMap(credit -> Stream.of(credit.split("[/|,()]")))
                .anyMatch(part -> Outlets.same(part.strip(), name));
    }

    private static boolean isOffered(Draft draft, String name) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        for (int i = 0; i < draft.size(); i++) {
            int line = i;
            if (OWN.stream().anyMatch(role -> draft.is(line, role))
                    && whole.matcher(draft.text(i)).find()) {
                return true;
            }
        }
        return false;
    }
}
