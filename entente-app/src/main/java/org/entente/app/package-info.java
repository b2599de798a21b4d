/** The runnable program: where it starts. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
