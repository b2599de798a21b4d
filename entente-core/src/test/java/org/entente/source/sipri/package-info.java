@NullMarked
package org.entente.source.sipri;

import org.jspecify.annotations.NullMarked;
