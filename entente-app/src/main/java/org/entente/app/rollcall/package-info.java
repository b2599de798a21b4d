/** Roll calls as answers: finding them by symbol or id, counting them, setting them on a terminal, in JSON and in files. */
@NullMarked
package org.entente.app.rollcall;

import org.jspecify.annotations.NullMarked;
