/**
 * Dynamic ordinal ideal points: the item-response model of Bailey, Strezhnev and Voeten (2017), its data and its
 * estimators. Arrays in, results out; seeds are explicit.
 */
@NullMarked
package org.entente.stat.ideal;

import org.jspecify.annotations.NullMarked;
