/**
 * Texts as sentences ({@link org.entente.text.SentenceSplitter}), tagged words ({@link org.entente.text.Tagger}) and vectors
 * ({@link org.entente.text.Embedder}), in this process and without the network; {@code docs/decisions/embeddings.md} and
 * {@code docs/decisions/reading-texts.md} have the reasons. Imports nothing of ours.
 */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
