@NullMarked
package org.entente.source.gwstates;

import org.jspecify.annotations.NullMarked;
