/** Seeded synthetic worlds: states, blocs, ideal points, votes, absences. */
@NullMarked
package org.entente.synthetic;

import org.jspecify.annotations.NullMarked;
