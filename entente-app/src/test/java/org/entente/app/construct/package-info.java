/** Tests of constructs as a whole: their cards, their pages in the documentation, their answers. */
@NullMarked
package org.entente.app.construct;

import org.jspecify.annotations.NullMarked;
