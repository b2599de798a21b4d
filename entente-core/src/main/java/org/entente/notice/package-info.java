/** What a reader must know about the data: counted notices, never exceptions. */
@NullMarked
package org.entente.notice;

import org.jspecify.annotations.NullMarked;
