/**
 * Expected alignment of pairs of states and what it leaves: state effects, shared organisations, found blocs, ideal
 * points and region are fitted to how all pairs voted, cross-fitted over families of texts; the residual is shrunk by how
 * well it is known. Arrays in, results out; seeds are explicit.
 */
@NullMarked
package org.entente.stat.residual;

import org.jspecify.annotations.NullMarked;
