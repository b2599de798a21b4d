/** Tests of roll calls as answers. */
@NullMarked
package org.entente.app.rollcall;

import org.jspecify.annotations.NullMarked;
