package org.newsarchive.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsarchive.article.WordCount;
import org.newsarchive.markdown.PlainText;

/** Writes articles as JSON Lines: a record a line, with the plain text as {@code articleBody}. */
public final class JsonLines {
    private JsonLines() {}

    /** The record of an extraction on one line, without a line feed. */
    public static String line(Draft draft) {
        ObjectNode node = Fields.write(draft.article().metadata());
        String text = PlainText.of(draft.article().body());
        node.put("articleBody", text);
        node.put("wordCount", WordCount.of(text));
        node.set("isBasedOn", History.write(draft.provenance()));
        node.set("evidence", History.write(draft.evidence()));
        node.set("ledger", History.write(draft.ledger(), draft.sourceText()));
        node.put("extractor", draft.extractor());
        return JsonLayout.line(node);
    }
}
