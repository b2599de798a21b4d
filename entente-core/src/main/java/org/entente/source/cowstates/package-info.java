/** The state system of the Correlates of War project. */
@NullMarked
package org.entente.source.cowstates;

import org.jspecify.annotations.NullMarked;
