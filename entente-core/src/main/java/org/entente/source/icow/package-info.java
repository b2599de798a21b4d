/** The colonial history of the Issue Correlates of War project. */
@NullMarked
package org.entente.source.icow;

import org.jspecify.annotations.NullMarked;
