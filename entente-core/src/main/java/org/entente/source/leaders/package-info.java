/** Who governed a state, from 1991 on: the project's own table. */
@NullMarked
package org.entente.source.leaders;

import org.jspecify.annotations.NullMarked;
