/** Measures on the layers besides the votes: what ties two states, how much, and how that compares with all pairs. */
@NullMarked
package org.entente.measure.tie;

import org.jspecify.annotations.NullMarked;
