/** One state as an answer: identity, history, votes, closeness to the poles. */
@NullMarked
package org.entente.app.state;

import org.jspecify.annotations.NullMarked;
