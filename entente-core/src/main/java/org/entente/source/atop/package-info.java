/** The Alliance Treaty Obligations and Provisions data. */
@NullMarked
package org.entente.source.atop;

import org.jspecify.annotations.NullMarked;
