@NullMarked
package org.entente.claim.actor;

import org.jspecify.annotations.NullMarked;
