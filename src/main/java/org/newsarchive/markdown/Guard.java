package org.newsarchive.markdown;

import org.commonmark.node.CustomNode;

/** A backslash before the next character, where Markdown would take it for markup. */
final class Guard extends CustomNode {}
