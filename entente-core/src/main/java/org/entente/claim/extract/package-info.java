/** From sentences to propositions: clauses, predicates, the wording of each type of claim. */
@NullMarked
package org.entente.claim.extract;

import org.jspecify.annotations.NullMarked;
