@NullMarked
package org.entente.claim.type;

import org.jspecify.annotations.NullMarked;
