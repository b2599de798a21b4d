/** Tests of the kernels: reference values, invariants, degenerate cases. */
@NullMarked
package org.entente.stat;

import org.jspecify.annotations.NullMarked;
