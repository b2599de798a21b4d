/** How fast the product is, beside a plain loop and SQL in the same run. */
@NullMarked
package org.entente.app.bench;

import org.jspecify.annotations.NullMarked;
