/**
 * Texts as vectors, in this process and without the network: {@link org.entente.text.Embedder} is the way in,
 * {@code docs/decisions/embeddings.md} has the reasons. Imports nothing of ours.
 */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
