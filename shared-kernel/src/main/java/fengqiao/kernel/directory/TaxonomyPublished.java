package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Category;
import java.time.LocalDate;
import java.util.List;

/**
 * The taxonomy of categories 分类 of a county.
 *
 * @param from first day it is in force
 * @param entries all of them; none of an earlier one stays
 */
public record TaxonomyPublished(RegionCode county, LocalDate from, List<Category> entries)
        implements CatalogueEvent {
    @Override
    public String entry() {
        return "taxonomy." + county;
    }
}
