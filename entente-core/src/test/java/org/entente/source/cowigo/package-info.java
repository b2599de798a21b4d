@NullMarked
package org.entente.source.cowigo;

import org.jspecify.annotations.NullMarked;
