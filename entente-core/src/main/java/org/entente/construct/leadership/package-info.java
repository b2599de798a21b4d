/** Whether the course of two states turns when leaders come to govern, and how often those meet. */
@NullMarked
package org.entente.construct.leadership;

import org.jspecify.annotations.NullMarked;
