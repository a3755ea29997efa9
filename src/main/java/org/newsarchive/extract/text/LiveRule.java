package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Clock;

/** Times that stand between paragraphs, alone or before a heading, are the entries of a live blog, once there are several. */
final class LiveRule implements Rule {
    private static final Pattern TIME = Pattern.compile(Clock.TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMED =
            Pattern.compile(Clock.TIME + "(?: [–—|-]|:) .{2,120}", Pattern.CASE_INSENSITIVE);
    private static final int ENTRIES = 3;
    private static final int MOST_HEADING = 14;
    private static final int MOST_TIMED = 18;

    @Override
    public void apply(Draft draft) {
        times(draft);
        timed(draft);
    }

    /** "11:52 – The pier gives way" over each entry. */
    private static void timed(Draft draft) {
        List<Integer> heads = new ArrayList<>();
        for (int i = Math.max(0, draft.first(Role.HEADLINE) + 1); i + 1 < draft.size(); i++) {
            if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_TIMED
                    && draft.shape(i + 1).endsSentence
                    && draft.isOpen(i + 1)
                    && TIMED.matcher(draft.text(i)).matches()) {
                heads.add(i);
            }
        }
        boolean live = heads.size() >= ENTRIES
                && heads.stream().filter(i -> draft.body(i + 1) >= 0.4f).count() * 2 >= heads.size();
        for (int i : live ? heads : List.<Integer>of()) {
            draft.decide(i, Role.SUBHEAD, "live-heading", "heads the entry of that time");
            draft.decide(i + 1, Role.PARAGRAPH, "live-text", "stands under the time of an entry");
        }
    }

    private static void times(Draft draft) {
        List<Integer> times = new ArrayList<>();
        int paragraphs = 0;
        for (int i = Math.max(0, draft.first(Role.HEADLINE) + 1); i < draft.bodyEnd(); i++) {
            if (draft.isOpen(i)
                    && draft.text(i).length() <= 12
                    && TIME.matcher(draft.text(i)).matches()) {
                times.add(i);
                paragraphs += hasText(draft, i) ? 1 : 0;
            }
        }
        if (paragraphs < ENTRIES) {
            return;
        }
        for (int i : times) {
            if (hasText(draft, i)) {
                draft.decide(i, Role.ENTRY_TIME, "live-entry", "the time of an entry, alone on its line");
                if (isHeading(draft, i + 1)) {
                    draft.decide(i + 1, Role.SUBHEAD, "live-heading", "heads the entry of that time");
                }
            }
        }
    }

    private static boolean hasText(Draft draft, int time) {
        int next = isHeading(draft, time + 1) ? time + 2 : time + 1;
        return next < draft.size() && draft.isOpen(next) && draft.body(next) >= 0.4f;
    }

    private static boolean isHeading(Draft draft, int i) {
        return i < draft.bodyEnd()
                && draft.isOpen(i)
                && draft.shape(i).words <= MOST_HEADING
                && !draft.shape(i).endsSentence
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0
                && draft.body(i + 1) >= 0.4f;
    }
}
