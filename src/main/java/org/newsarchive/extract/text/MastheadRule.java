package org.newsarchive.extract.text;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Outlets;
import org.newsarchive.extract.metadata.Publications;

/** The paper's name over the headline. A name that papers in general bear says so alone; another when the copyright line repeats it. */
final class MastheadRule implements Rule {
    private static final int REACH = 5;
    private static final int MOST_WORDS = 6;

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = Math.max(0, headline - REACH); i < headline; i++) {
            String line = draft.text(i);
            if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_WORDS
                    && (Publications.isTitle(line) || repeated(draft, line))) {
                draft.decide(i, Role.PUBLISHER, "masthead", "the paper's name over the headline");
                return;
            }
        }
    }

    private static boolean repeated(Draft draft, String line) {
        return IntStream.range(0, draft.size())
                .mapToObj(i -> Publications.holder(draft.text(i)))
                .flatMap(Optional::stream)
                .anyMatch(holder -> Outlets.same(holder, line));
    }
}
