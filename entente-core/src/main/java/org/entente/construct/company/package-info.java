/** Constructs on the company states keep: pairs over time and beside declared blocs, and states between the poles. */
@NullMarked
package org.entente.construct.company;

import org.jspecify.annotations.NullMarked;
