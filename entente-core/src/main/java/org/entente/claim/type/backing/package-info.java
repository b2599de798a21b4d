/** Claims of support and of principles: what states voted on the cases of others, on norm texts, and what they said. */
@NullMarked
package org.entente.claim.type.backing;

import org.jspecify.annotations.NullMarked;
