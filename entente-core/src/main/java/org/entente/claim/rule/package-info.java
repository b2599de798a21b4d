/** The rules of verdicts: the table as data, and how a verdict follows from the states of a claim's indicators. */
@NullMarked
package org.entente.claim.rule;

import org.jspecify.annotations.NullMarked;
