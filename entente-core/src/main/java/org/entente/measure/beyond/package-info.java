/**
 * Alignment beyond blocs: expected alignment of all pairs of a window joined to the record, with ideal points and found
 * blocs estimated without the votes they explain, and what it leaves of each pair.
 */
@NullMarked
package org.entente.measure.beyond;

import org.jspecify.annotations.NullMarked;
