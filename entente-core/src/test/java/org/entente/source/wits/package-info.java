@NullMarked
package org.entente.source.wits;

import org.jspecify.annotations.NullMarked;
