@NullMarked
package org.entente.source.rivalriestd;

import org.jspecify.annotations.NullMarked;
