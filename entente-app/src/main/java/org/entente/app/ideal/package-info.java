/** Answers on ideal points: the table of states and sessions, the items, the page of a terminal. */
@NullMarked
package org.entente.app.ideal;

import org.jspecify.annotations.NullMarked;
