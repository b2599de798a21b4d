/** Claims proposed by a language model that the user names: off unless asked for, checked before they count, never verdicts. */
@NullMarked
package org.entente.app.extractor;

import org.jspecify.annotations.NullMarked;
