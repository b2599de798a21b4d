@NullMarked
package org.entente.source.geodist;

import org.jspecify.annotations.NullMarked;
