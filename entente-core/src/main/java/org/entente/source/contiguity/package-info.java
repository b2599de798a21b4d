/** Direct Contiguity of the Correlates of War. */
@NullMarked
package org.entente.source.contiguity;

import org.jspecify.annotations.NullMarked;
