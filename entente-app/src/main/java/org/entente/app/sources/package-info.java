/** What an answer can rest on: the sources, what was imported of them, how an import ended. */
@NullMarked
package org.entente.app.sources;

import org.jspecify.annotations.NullMarked;
