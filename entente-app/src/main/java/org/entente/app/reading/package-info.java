/**
 * Texts from files, addresses and standard input: {@link org.entente.app.reading.TextReader} reads one,
 * {@link org.entente.app.reading.TextFolder} those of a folder or an archive. Everything is read in this process; nothing
 * is written. {@code docs/decisions/reading-texts.md} has the reasons.
 */
@NullMarked
package org.entente.app.reading;

import org.jspecify.annotations.NullMarked;
