/** A composite of indicators with the user's weights, and how far its rank moves with what nobody can know. */
@NullMarked
package org.entente.construct.composite;

import org.jspecify.annotations.NullMarked;
