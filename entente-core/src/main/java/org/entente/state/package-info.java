/** Which states exist when; code systems, names, succession, memberships. */
@NullMarked
package org.entente.state;

import org.jspecify.annotations.NullMarked;
