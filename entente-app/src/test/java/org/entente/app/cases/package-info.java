/** Tests of cases as answers. */
@NullMarked
package org.entente.app.cases;

import org.jspecify.annotations.NullMarked;
