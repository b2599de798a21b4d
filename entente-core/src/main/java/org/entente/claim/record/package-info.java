/** The record as of the date of a text: on which days a claim is tested, how far the record reaches, votes of a window. */
@NullMarked
package org.entente.claim.record;

import org.jspecify.annotations.NullMarked;
