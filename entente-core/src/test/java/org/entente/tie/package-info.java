@NullMarked
package org.entente.tie;

import org.jspecify.annotations.NullMarked;
