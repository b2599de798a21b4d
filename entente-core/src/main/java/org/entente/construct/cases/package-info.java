/** The constructs that rest on territorial cases and on texts about a norm: who backs whom, and what, and how evenly. */
@NullMarked
package org.entente.construct.cases;

import org.jspecify.annotations.NullMarked;
