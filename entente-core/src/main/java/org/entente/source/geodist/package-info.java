/** CEPII’s GeoDist: distances, contiguity, languages and colonial ties of pairs. */
@NullMarked
package org.entente.source.geodist;

import org.jspecify.annotations.NullMarked;
