@NullMarked
package org.entente.source.cownmc;

import org.jspecify.annotations.NullMarked;
