@NullMarked
package org.entente.app.check;

import org.jspecify.annotations.NullMarked;
