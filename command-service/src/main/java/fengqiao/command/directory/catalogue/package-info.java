/** Publishes taxonomies and catalogues of pathways and templates. */
@NullMarked
package fengqiao.command.directory.catalogue;

import org.jspecify.annotations.NullMarked;
