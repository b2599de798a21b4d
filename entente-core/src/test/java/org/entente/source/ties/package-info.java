@NullMarked
package org.entente.source.ties;

import org.jspecify.annotations.NullMarked;
