/** Fetching a publisher's files: the only place in Entente that touches the network, and only when told to. */
@NullMarked
package org.entente.app.fetch;

import org.jspecify.annotations.NullMarked;
