@NullMarked
package org.entente.measure.latent;

import org.jspecify.annotations.NullMarked;
