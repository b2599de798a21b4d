/**
 * An editor's file of corrections: which claim a line means ({@link org.entente.claim.correction.ClaimKey}), what it
 * changes ({@link org.entente.claim.correction.Amendment}), the file that offers every claim to be changed.
 */
@NullMarked
package org.entente.claim.correction;

import org.jspecify.annotations.NullMarked;
