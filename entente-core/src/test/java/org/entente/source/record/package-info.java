@NullMarked
package org.entente.source.record;

import org.jspecify.annotations.NullMarked;
