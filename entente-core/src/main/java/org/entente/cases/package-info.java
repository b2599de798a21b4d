/** The registry of territorial and related cases, and who backed whom. */
@NullMarked
package org.entente.cases;

import org.jspecify.annotations.NullMarked;
