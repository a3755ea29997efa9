package org.newsarchive.extract.text;

import org.newsarchive.article.Ledger;
import org.newsarchive.article.Ledger.Kind;
import org.newsarchive.article.Role;
import org.newsarchive.source.Source;

/** Writes down where every character of the source went. */
final class Account {
    private Account() {}

    static Ledger of(Source source, Draft draft) {
        Ledger.Builder ledger = Ledger.builder(source.text().length());
        for (int i = 0; i < draft.size(); i++) {
            Block block = draft.block(i);
            Draft.Verdict verdict = draft.verdict(i).orElseThrow();
            ledger.mark(block.start(), block.end(), verdict.kind(), verdict.role(), verdict.rule(), verdict.reason());
            if (block.links() > 0 && verdict.kind() != Kind.REMOVED) {
                markLinks(source.text(), block, ledger);
            }
        }
        return ledger.build(Kind.REMOVED, Role.SPACE, "space", "white space between parts");
    }

    private static void markLinks(String text, Block block, Ledger.Builder ledger) {
        for (int at = text.indexOf('[', block.start()); at >= 0 && at < block.end(); at = text.indexOf('[', at + 1)) {
            int end = LinkMarks.end(text, at);
            if (end > 0) {
                ledger.mark(at, end, Kind.REMOVED, Role.MARKUP, "link-mark", "a text browser's number of a link");
            }
        }
    }
}
