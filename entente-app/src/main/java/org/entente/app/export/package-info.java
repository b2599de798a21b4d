/** Whole tables as files: pairs of states, votes, roll calls, states. */
@NullMarked
package org.entente.app.export;

import org.jspecify.annotations.NullMarked;
