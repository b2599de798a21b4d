@NullMarked
package org.entente.source.cowdiplomacy;

import org.jspecify.annotations.NullMarked;
