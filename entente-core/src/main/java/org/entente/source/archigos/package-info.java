/** Leaders of Archigos. */
@NullMarked
package org.entente.source.archigos;

import org.jspecify.annotations.NullMarked;
