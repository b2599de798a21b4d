/**
 * Fetching a publisher's files and a page to be checked: with the optional language model's {@code extractor} the only place
 * in Entente that touches the network, and only when told to.
 */
@NullMarked
package org.entente.app.fetch;

import org.jspecify.annotations.NullMarked;
