@NullMarked
package org.entente.source.rivalriestss;

import org.jspecify.annotations.NullMarked;
