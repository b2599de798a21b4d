/** Strategic rivalries of Thompson, Sakuwa and Suhas. */
@NullMarked
package org.entente.source.rivalriestss;

import org.jspecify.annotations.NullMarked;
