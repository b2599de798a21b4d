/** The model of recorded votes: choices, roll calls, the record of votes and its bit planes. */
@NullMarked
package org.entente.vote;

import org.jspecify.annotations.NullMarked;
