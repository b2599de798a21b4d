/** V-Dem's country-years: how democratic states are, with what is known of the uncertainty. */
@NullMarked
package org.entente.source.vdem;

import org.jspecify.annotations.NullMarked;
