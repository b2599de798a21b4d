/** Tests of drawings: what they say, that they are well formed, degenerate charts. */
@NullMarked
package org.entente.chart;

import org.jspecify.annotations.NullMarked;
