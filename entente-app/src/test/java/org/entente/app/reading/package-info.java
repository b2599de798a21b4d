@NullMarked
package org.entente.app.reading;

import org.jspecify.annotations.NullMarked;
