/** The General Assembly voting data of the United Nations Digital Library. */
@NullMarked
package org.entente.source.undl;

import org.jspecify.annotations.NullMarked;
