/** Arms transfers of the Stockholm International Peace Research Institute. */
@NullMarked
package org.entente.source.sipri;

import org.jspecify.annotations.NullMarked;
