/** Tests of how states back the cases of the registry. */
@NullMarked
package org.entente.construct.principle;

import org.jspecify.annotations.NullMarked;
