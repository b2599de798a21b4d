/** Bilateral trade of the World Integrated Trade Solution. */
@NullMarked
package org.entente.source.wits;

import org.jspecify.annotations.NullMarked;
