/** Additive and multiplicative effects of states on what is observed of their pairs, in one layer or several. */
@NullMarked
package org.entente.stat.latent;

import org.jspecify.annotations.NullMarked;
