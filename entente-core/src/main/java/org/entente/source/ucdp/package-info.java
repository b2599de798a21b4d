/** The UCDP/PRIO armed conflicts: who fought on which side in which year. */
@NullMarked
package org.entente.source.ucdp;

import org.jspecify.annotations.NullMarked;
