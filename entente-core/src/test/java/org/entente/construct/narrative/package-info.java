@NullMarked
package org.entente.construct.narrative;

import org.jspecify.annotations.NullMarked;
