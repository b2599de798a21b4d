/** HTML escaped by construction and one stylesheet. Imports nothing of ours. */
@NullMarked
package org.entente.page;

import org.jspecify.annotations.NullMarked;
