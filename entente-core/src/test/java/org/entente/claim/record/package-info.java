/** Tests of what the record says as of a text's date. */
@NullMarked
package org.entente.claim.record;

import org.jspecify.annotations.NullMarked;
