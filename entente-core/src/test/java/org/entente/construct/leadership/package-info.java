/** Tests of the construct on leaders. */
@NullMarked
package org.entente.construct.leadership;

import org.jspecify.annotations.NullMarked;
