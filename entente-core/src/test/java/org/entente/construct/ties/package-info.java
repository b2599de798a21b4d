@NullMarked
package org.entente.construct.ties;

import org.jspecify.annotations.NullMarked;
