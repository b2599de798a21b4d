@NullMarked
package org.entente.source.cepiibaci;

import org.jspecify.annotations.NullMarked;
