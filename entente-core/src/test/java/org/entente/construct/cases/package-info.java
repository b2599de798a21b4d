@NullMarked
package org.entente.construct.cases;

import org.jspecify.annotations.NullMarked;
