@NullMarked
package org.entente.source.cowtrade;

import org.jspecify.annotations.NullMarked;
