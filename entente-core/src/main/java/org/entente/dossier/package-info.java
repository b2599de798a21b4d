/** Estimates, notices and origins made into dossiers: the model and its renderers. */
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
