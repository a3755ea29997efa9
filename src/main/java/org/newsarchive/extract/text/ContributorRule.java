package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bylines;

/** Lines before or after the text that credit those who helped with it: photographers of the whole, second reporters, editors, sources. */
final class ContributorRule implements Rule {
    /** The rule's name on the ledger: its lines name no authors. */
    static final String NAME = "contributors";

    private static final int HEAD = 8;
    private static final int MOST_WORDS = 30;
    private static final int MOST_CLOSING = 12;
    private static final int MOST_SOURCE = 8;
    private static final Pattern PICTURES = Pattern.compile(
            "(?:(?:pictures|photographs|photos|photography|illustrations|graphics|video)(?: and \\w+)? by|photographies (?:de|par)|fotografías de|fotos de|fotografie di|fotos:|bilder:) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Where the text stood first. */
    private static final Pattern REPRINTED = Pattern.compile(
            "^(?:this|the|a version of this) (?:article|story|report|piece|column|essay|post|interview|analysis|investigation) (?:(?:was|is|has been) )?(?:(?:originally|first|also|co-?) ?)*(?:re)?(?:published|appeared|appears|produced|posted|distributed) (?:by|in|on|from|under|with|as)\\b|^(?:originally|first) published (?:by|in|on|as)\\b|^republished (?:with|from)\\b|^this (?:article|story|report) (?:is|was) (?:based in part on|compiled from) wire\\b|^cet article (?:a été|est) (?:d'abord |initialement )?publié|^dieser (?:artikel|text|beitrag) (?:erschien|ist) (?:zuerst|zunächst)|^este artículo (?:fue|se) public|^este texto foi publicado|^questo articolo è (?:stato pubblicato|apparso)|^dit artikel verscheen|^эта статья впервые",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whoever edited, translated or checked the text of somebody else. */
    private static final Pattern EDITED = Pattern.compile(
            "(?:edited|translated|produced|reviewed|curated|copy[- ]edited|fact[- ]checked|updated) by ?:? .{3,60}|editor ?: .{3,60}|(?:traduit|traduzido|traducido) (?:par|por) .*|traducción: .*|redigering: .*|redaktion: .{3,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SOURCE = Pattern.compile(
            "(?:source|quelle|fuente|fonte|bron|källa|źródło|источник|kaynak|المصدر|מקור): .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = headline + 1; i < draft.size(); i++) {
            boolean outside = i < headline + HEAD
                    || i > draft.bodyEnd()
                    || (draft.shape(i).words <= MOST_CLOSING && isLast(draft, i));
            if (draft.isOpen(i)
                    && outside
                    && draft.shape(i).words <= MOST_WORDS
                    && isCredit(draft, i, i < headline + HEAD)) {
                draft.decide(i, Role.BYLINE, NAME, "names who else worked on the article");
            }
        }
    }

    /** Whether no paragraph follows but what tells of the author. */
    private static boolean isLast(Draft draft, int i) {
        return IntStream.rangeClosed(i + 1, draft.bodyEnd())
                .noneMatch(j -> draft.isOpen(j)
                        && draft.body(j) >= draft.cut()
                        && draft.readings().bio(j).isEmpty());
    }

    /** Whether another line of the head names somebody: then the editor is no author. */
    private static boolean isSignedElsewhere(Draft draft, int i) {
        for (int k = draft.first(Role.HEADLINE) + 1; k < Math.min(draft.size(), draft.bodyStart() + 1); k++) {
            if (k != i
                    && draft.shape(k).words <= MOST_WORDS
                    && draft.residue(k).isEmpty()
                    && !EDITED.matcher(draft.text(k)).matches()
                    && !draft.readings().byline(k).fullNames().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredit(Draft draft, int i, boolean head) {
        String text = draft.text(i);
        return (draft.residue(i).isEmpty() && REPRINTED.matcher(text).find())
                || (EDITED.matcher(text).matches() && isSignedElsewhere(draft, i))
                || (head && text.indexOf(' ') > 0 && PICTURES.matcher(text).matches())
                || (draft.shape(i).words <= MOST_SOURCE
                        && text.contains(": ")
                        && SOURCE.matcher(text).matches())
                || Bylines.namesHelpers(text);
    }
}
