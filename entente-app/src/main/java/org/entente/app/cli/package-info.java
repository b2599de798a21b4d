/** The command line: a class per verb, one catalogue, one shape for answers and one for failures. */
@NullMarked
package org.entente.app.cli;

import org.jspecify.annotations.NullMarked;
