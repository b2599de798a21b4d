/** Diplomatic exchange of the Correlates of War project. */
@NullMarked
package org.entente.source.cowdiplomacy;

import org.jspecify.annotations.NullMarked;
