@NullMarked
package org.entente.claim.correction;

import org.jspecify.annotations.NullMarked;
