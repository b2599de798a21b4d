/** Composites of a pair, with the user's weights, on a terminal, as a page, as a table and as JSON. */
@NullMarked
package org.entente.app.compose;

import org.jspecify.annotations.NullMarked;
