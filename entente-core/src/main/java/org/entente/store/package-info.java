/**
 * The DuckDB file that holds what was imported, and the derived results beside it. Nothing outside this package speaks
 * to DuckDB.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
