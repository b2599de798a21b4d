/** Ties between states and facts about one state, over time: one form for every layer of the record but the votes. */
@NullMarked
package org.entente.tie;

import org.jspecify.annotations.NullMarked;
