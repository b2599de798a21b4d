/** Pacts of defence, non-aggression, neutrality and consultation, compiled by the project. */
@NullMarked
package org.entente.source.pacts;

import org.jspecify.annotations.NullMarked;
