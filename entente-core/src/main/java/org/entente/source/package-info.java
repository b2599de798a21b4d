/** What every source shares: card, snapshot, origin, contract, catalogue. One package per source below. */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
