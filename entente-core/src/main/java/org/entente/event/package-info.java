/** Dated events of pairs of states: what happened when, who acted, where it is reported. */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
