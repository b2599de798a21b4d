/** What constructs say of a pair, a state or the world, for terminals, pages, files and machines. */
@NullMarked
package org.entente.app.construct;

import org.jspecify.annotations.NullMarked;
