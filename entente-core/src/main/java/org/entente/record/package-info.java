/** One record of several: linking, families, kinds, issues, the compact file format and the built-in record. */
@NullMarked
package org.entente.record;

import org.jspecify.annotations.NullMarked;
