/** Constructs on the course of a pair's relation over the years: the yearly series of relative affinity and its forecast. */
@NullMarked
package org.entente.construct.course;

import org.jspecify.annotations.NullMarked;
