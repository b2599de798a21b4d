/** Dated records of pairs of states: the built-in one and those that users bring, in one form. */
@NullMarked
package org.entente.source.record;

import org.jspecify.annotations.NullMarked;
