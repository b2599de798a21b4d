/** Alignment beyond blocs, told of a pair or as a list of pairs, on a terminal, as JSON, as columns and as a page. */
@NullMarked
package org.entente.app.beyond;

import org.jspecify.annotations.NullMarked;
