/** What two states have in common beyond their habits, in the votes and in all other ties together. */
@NullMarked
package org.entente.measure.latent;

import org.jspecify.annotations.NullMarked;
