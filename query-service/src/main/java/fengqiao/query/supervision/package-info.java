/**
 * Supervision of units: cards of fields, inquiries, bulletins, letters, three-none, and their
 * figures.
 */
@NullMarked
package fengqiao.query.supervision;

import org.jspecify.annotations.NullMarked;
