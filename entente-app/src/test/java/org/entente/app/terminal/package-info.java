/** Tests of how text is set. */
@NullMarked
package org.entente.app.terminal;

import org.jspecify.annotations.NullMarked;
