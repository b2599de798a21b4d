/** The United Nations General Assembly Voting Data of Voeten, Strezhnev and Bailey. */
@NullMarked
package org.entente.source.voeten;

import org.jspecify.annotations.NullMarked;
