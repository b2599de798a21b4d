/** The state system of Gleditsch and Ward. */
@NullMarked
package org.entente.source.gwstates;

import org.jspecify.annotations.NullMarked;
