/** The types of claims, one class each: what it says, its roles, and how the record is asked. */
@NullMarked
package org.entente.claim.type;

import org.jspecify.annotations.NullMarked;
