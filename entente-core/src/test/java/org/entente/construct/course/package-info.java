/** Tests of the constructs on the course of a pair's relation. */
@NullMarked
package org.entente.construct.course;

import org.jspecify.annotations.NullMarked;
