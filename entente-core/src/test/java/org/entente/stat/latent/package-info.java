@NullMarked
package org.entente.stat.latent;

import org.jspecify.annotations.NullMarked;
