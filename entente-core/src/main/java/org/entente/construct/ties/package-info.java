/**
 * The constructs on the layers besides the votes: institutions, ideology, autonomy, distance and expectation, resources,
 * position. Figures are those of {@link org.entente.measure.tie.TieMeasures}; here stands what is asked of them.
 */
@NullMarked
package org.entente.construct.ties;

import org.jspecify.annotations.NullMarked;
