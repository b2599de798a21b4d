/** Tests of the construct on the histories of two states. */
@NullMarked
package org.entente.construct.history;

import org.jspecify.annotations.NullMarked;
