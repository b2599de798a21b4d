/** Who a text speaks of: states by every name, leaders, organisations, territories, and what pronouns stand for. */
@NullMarked
package org.entente.claim.actor;

import org.jspecify.annotations.NullMarked;
