/** Tests of the synthetic worlds. */
@NullMarked
package org.entente.synthetic;

import org.jspecify.annotations.NullMarked;
