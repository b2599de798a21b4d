/** The constructs: what the framework asks of a pair, a state, a case or the world, and the indicators that answer it. */
@NullMarked
package org.entente.construct;

import org.jspecify.annotations.NullMarked;
