/** The answer of {@code blocs}: who votes with whom, year by year, on a terminal, as a page, a file and JSON. */
@NullMarked
package org.entente.app.blocs;

import org.jspecify.annotations.NullMarked;
