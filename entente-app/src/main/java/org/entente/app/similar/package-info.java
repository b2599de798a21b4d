/** Which states are nearest to one and which farthest: on a terminal, in JSON and in files. */
@NullMarked
package org.entente.app.similar;

import org.jspecify.annotations.NullMarked;
