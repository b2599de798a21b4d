/** Ties that users bring in a file of their own. */
@NullMarked
package org.entente.source.ties;

import org.jspecify.annotations.NullMarked;
