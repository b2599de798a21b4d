/** The project's own tables of where states lie: borders, official languages, former rulers, distances of capitals. */
@NullMarked
package org.entente.source.geography;

import org.jspecify.annotations.NullMarked;
