/** Blocs found in votes, year by year, held against the blocs that states declare. */
@NullMarked
package org.entente.measure.bloc;

import org.jspecify.annotations.NullMarked;
