/** Measures on slices of the record: estimates with interval, percentile, n and origins. */
@NullMarked
package org.entente.measure;

import org.jspecify.annotations.NullMarked;
