/**
 * Checking a text against the record: what it claims ({@link org.entente.claim.Proposition}), how each indicator of the
 * rules stands ({@link org.entente.claim.Indicator}) and what follows ({@link org.entente.claim.Judgement}).
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
