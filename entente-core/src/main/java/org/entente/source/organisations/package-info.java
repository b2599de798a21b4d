/** Organisations and blocs: the registry's dated standings as ties. */
@NullMarked
package org.entente.source.organisations;

import org.jspecify.annotations.NullMarked;
