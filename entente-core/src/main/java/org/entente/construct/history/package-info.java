/** How alike the histories of two states are: regime, war and contested territory, year by year. */
@NullMarked
package org.entente.construct.history;

import org.jspecify.annotations.NullMarked;
