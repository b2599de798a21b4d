@NullMarked
package org.entente.source.colt;

import org.jspecify.annotations.NullMarked;
