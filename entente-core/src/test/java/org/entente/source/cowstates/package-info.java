@NullMarked
package org.entente.source.cowstates;

import org.jspecify.annotations.NullMarked;
