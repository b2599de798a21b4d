/** Claims of dated facts: whether a row of the record fits, fits in part, excludes the claim, or is missing. */
@NullMarked
package org.entente.claim.type.fact;

import org.jspecify.annotations.NullMarked;
