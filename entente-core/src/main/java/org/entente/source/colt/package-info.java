/** Travel of leaders from the Country and Organizational Leader Travel data. */
@NullMarked
package org.entente.source.colt;

import org.jspecify.annotations.NullMarked;
