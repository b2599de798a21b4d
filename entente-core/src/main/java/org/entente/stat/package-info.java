/** Pure kernels on arrays. Imports nothing of ours; seeds are explicit. */
@NullMarked
package org.entente.stat;

import org.jspecify.annotations.NullMarked;
