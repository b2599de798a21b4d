package org.entente.store;

import org.entente.source.Origin;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/**
 * A layer of an imported snapshot.
 *
 * @param snapshot number of the snapshot within the store
 * @param layer the layer
 * @param coverage what it covers
 * @param rows how many rows it has
 * @param origin what figures from it rest on
 */
public record StoredLayer(int snapshot, Layer layer, Coverage coverage, long rows, Origin origin) {}
