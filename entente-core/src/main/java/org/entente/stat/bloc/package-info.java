/**
 * Communities in signed, weighted graphs: modularity, Leiden, consensus, comparison, matching over time. Pure and seeded,
 * arrays in and results out.
 */
@NullMarked
package org.entente.stat.bloc;

import org.jspecify.annotations.NullMarked;
