@NullMarked
package org.entente.source.contiguity;

import org.jspecify.annotations.NullMarked;
