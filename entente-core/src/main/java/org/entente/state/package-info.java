/**
 * Which states exist when; code systems, names, succession, memberships. {@link org.entente.state.StateRegistry} answers;
 * its tables are tab-separated resources of this package, to be read and corrected by hand.
 */
@NullMarked
package org.entente.state;

import org.jspecify.annotations.NullMarked;
