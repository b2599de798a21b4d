/** How answers look to machines: one writer, one envelope. */
@NullMarked
package org.entente.app.json;

import org.jspecify.annotations.NullMarked;
