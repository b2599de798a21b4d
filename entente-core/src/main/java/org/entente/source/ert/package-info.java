/** Episodes of Regime Transformation: when states democratised or autocratised, and their class of regime. */
@NullMarked
package org.entente.source.ert;

import org.jspecify.annotations.NullMarked;
