/**
 * A corpus of texts written for testing the checker, each with the table of claims that a careful reader expects, and
 * the scorer that holds what was found against such a table. Knows nothing of how claims are found.
 */
@NullMarked
package org.entente.claim.corpus;

import org.jspecify.annotations.NullMarked;
