/** Who was shown what of whom: the disclosures, to be read back. */
@NullMarked
package fengqiao.query.people;

import org.jspecify.annotations.NullMarked;
