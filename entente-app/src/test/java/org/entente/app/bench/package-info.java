@NullMarked
package org.entente.app.bench;

import org.jspecify.annotations.NullMarked;
