/** Cases as answers: the registry, one case in a record, on a terminal and in JSON. */
@NullMarked
package org.entente.app.cases;

import org.jspecify.annotations.NullMarked;
