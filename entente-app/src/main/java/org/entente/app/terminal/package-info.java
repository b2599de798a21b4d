/** How answers look on a terminal: a pure text model of lines, tables, strips and sparklines, and the terminal itself. */
@NullMarked
package org.entente.app.terminal;

import org.jspecify.annotations.NullMarked;
