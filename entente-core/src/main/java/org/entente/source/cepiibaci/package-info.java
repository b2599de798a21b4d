/** Reconciled bilateral trade by product of CEPII. */
@NullMarked
package org.entente.source.cepiibaci;

import org.jspecify.annotations.NullMarked;
