/** The construct narrative: what states speak of in the UN General Debate, whom they name, how alike that is. */
@NullMarked
package org.entente.construct.narrative;

import org.jspecify.annotations.NullMarked;
