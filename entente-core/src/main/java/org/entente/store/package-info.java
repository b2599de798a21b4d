/** The DuckDB store: schema, field dictionary, imports as one transaction, typed reads, derived results. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
