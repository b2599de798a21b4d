@NullMarked
package org.entente.source.icow;

import org.jspecify.annotations.NullMarked;
