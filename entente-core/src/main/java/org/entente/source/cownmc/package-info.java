/** National material capabilities of the Correlates of War project. */
@NullMarked
package org.entente.source.cownmc;

import org.jspecify.annotations.NullMarked;
