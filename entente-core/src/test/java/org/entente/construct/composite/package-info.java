/** Tests of composites: how pairs are placed, what is kept. */
@NullMarked
package org.entente.construct.composite;

import org.jspecify.annotations.NullMarked;
