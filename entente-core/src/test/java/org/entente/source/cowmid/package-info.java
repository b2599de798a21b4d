@NullMarked
package org.entente.source.cowmid;

import org.jspecify.annotations.NullMarked;
