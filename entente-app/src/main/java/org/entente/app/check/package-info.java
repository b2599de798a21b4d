/** Checking a text against the record: the report on a terminal, as a page, as Markdown, as data. */
@NullMarked
package org.entente.app.check;

import org.jspecify.annotations.NullMarked;
