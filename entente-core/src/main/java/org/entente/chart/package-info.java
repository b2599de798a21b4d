/** One immutable chart model and one SVG renderer. Imports nothing of ours. */
@NullMarked
package org.entente.chart;

import org.jspecify.annotations.NullMarked;
