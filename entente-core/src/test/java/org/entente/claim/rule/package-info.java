/** Tests of the rules of verdicts. */
@NullMarked
package org.entente.claim.rule;

import org.jspecify.annotations.NullMarked;
