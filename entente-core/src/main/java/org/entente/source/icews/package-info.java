/** Counts of events between states from ICEWS. */
@NullMarked
package org.entente.source.icews;

import org.jspecify.annotations.NullMarked;
