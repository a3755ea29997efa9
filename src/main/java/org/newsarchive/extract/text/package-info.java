/**
 * Reads flattened text: lines become blocks, blocks get roles, roles become fields, body and ledger.
 *
 * <pre>
 * Source → Lines → Wrapping (blocks) → Shapes + Cues → Judgement (rules, then the learned model) → Anatomy (roles) → fields, body, ledger
 * </pre>
 */
@NullMarked
package org.newsarchive.extract.text;

import org.jspecify.annotations.NullMarked;
