package org.entente.record;

import org.entente.source.Origin;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/**
 * A layer as one origin has it.
 *
 * @param layer the layer
 * @param origin what figures from it rest on
 * @param coverage what it covers
 * @param rows how many rows it has
 * @param builtIn whether it ships with the product
 */
public record TieHolding(Layer layer, Origin origin, Coverage coverage, long rows, boolean builtIn) {}
