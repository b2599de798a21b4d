/** Tests of the kernels on communities. */
@NullMarked
package org.entente.stat.bloc;

import org.jspecify.annotations.NullMarked;
