package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;

/** An article that came by mail: the message's header, and what was written above a forwarded text, are no part of it. */
final class MailRule implements Rule {
    private static final Pattern HEADER = Pattern.compile(
            "(?:From|To|Cc|Bcc|Reply-To|Sender|Date|Sent|Subject|Message-ID|MIME-Version|List-\\w+|Content-[\\w-]+|X-[\\w-]+): .*");
    private static final Pattern FORWARDED = Pattern.compile(
            "[-_> ]*(?:(?:Begin )?forwarded message|original message)[-:_ ]*", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 40;

    @Override
    public void apply(Draft draft) {
        int after = headers(draft, 0);
        if (after < 2) {
            return;
        }
        for (int i = after; i < Math.min(draft.size(), REACH); i++) {
            if (FORWARDED.matcher(draft.text(i)).matches()) {
                for (int before = after; before <= i; before++) {
                    draft.decide(before, Role.FURNITURE, "forwarded", "stands above the text that was forwarded");
                }
                headers(draft, i + 1);
                return;
            }
        }
    }

    /** Takes out the header lines that begin at a block; returns the block after them. */
    private static int headers(Draft draft, int from) {
        int i = from;
        while (i < draft.size() && HEADER.matcher(draft.text(i)).matches()) {
            i++;
        }
        if (i - from >= 2) {
            for (int header = from; header < i; header++) {
                draft.decide(header, Role.CAPTURE, "mail-header", "belongs to the message that brought the text");
            }
            return i;
        }
        return from;
    }
}
