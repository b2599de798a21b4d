/** Ideal points: from the record of votes to the data of the item-response model, and from its fits to figures. */
@NullMarked
package org.entente.measure.ideal;

import org.jspecify.annotations.NullMarked;
