/** Tables in files: packing, encoding, rows with their lines, and what is wrong with them. */
@NullMarked
package org.entente.source.table;

import org.jspecify.annotations.NullMarked;
