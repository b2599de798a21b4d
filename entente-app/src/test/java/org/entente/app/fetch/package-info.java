/** Fetching, against a server on this machine that behaves like a Dataverse. */
@NullMarked
package org.entente.app.fetch;

import org.jspecify.annotations.NullMarked;
