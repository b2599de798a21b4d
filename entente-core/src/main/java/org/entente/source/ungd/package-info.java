/** The speeches of the UN General Debate, as counts, and who spoke. */
@NullMarked
package org.entente.source.ungd;

import org.jspecify.annotations.NullMarked;
