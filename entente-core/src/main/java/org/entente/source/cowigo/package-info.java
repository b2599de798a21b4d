/** Intergovernmental organisations of the Correlates of War project. */
@NullMarked
package org.entente.source.cowigo;

import org.jspecify.annotations.NullMarked;
