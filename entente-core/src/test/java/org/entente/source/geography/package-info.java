@NullMarked
package org.entente.source.geography;

import org.jspecify.annotations.NullMarked;
