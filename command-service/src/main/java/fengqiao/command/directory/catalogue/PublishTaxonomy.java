package fengqiao.command.directory.catalogue;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Category;
import java.time.LocalDate;
import java.util.List;

/** Put a taxonomy of categories 分类 into force. */
public record PublishTaxonomy(RegionCode county, LocalDate from, List<Category> entries) {}
