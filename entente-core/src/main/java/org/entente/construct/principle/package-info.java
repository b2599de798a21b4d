/** How states back the cases of the registry: by principle or by friendship, and whether like cases are treated alike. */
@NullMarked
package org.entente.construct.principle;

import org.jspecify.annotations.NullMarked;
