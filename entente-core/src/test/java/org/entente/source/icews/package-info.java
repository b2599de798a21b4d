@NullMarked
package org.entente.source.icews;

import org.jspecify.annotations.NullMarked;
