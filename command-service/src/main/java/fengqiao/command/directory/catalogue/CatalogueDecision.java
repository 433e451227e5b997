package fengqiao.command.directory.catalogue;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.directory.DocumentTemplate;
import fengqiao.kernel.directory.PathwaysPublished;
import fengqiao.kernel.directory.TaxonomyPublished;
import fengqiao.kernel.directory.TemplatesPublished;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Pathway;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A catalogue names each code once; a category below another one comes with that one. */
final class CatalogueDecision {
    private static final Pattern CATEGORY = Pattern.compile("\\d{2}(\\.\\d{2}){0,2}");

    private CatalogueDecision() {}

    static TaxonomyPublished publish(PublishTaxonomy command) {
        Set<String> codes = codes(command.entries().stream().map(Category::code).toList());
        for (String code : codes) {
            boolean nested = code.length() > 2;
            if (!CATEGORY.matcher(code).matches()
                    || nested && !codes.contains(code.substring(0, code.length() - 3))) {
                throw fault(code);
            }
        }
        return new TaxonomyPublished(command.county(), command.from(), command.entries());
    }

    static PathwaysPublished publish(PublishPathways command) {
        codes(command.entries().stream().map(Pathway::code).toList());
        return new PathwaysPublished(command.county(), command.from(), command.entries());
    }

    static TemplatesPublished publish(PublishTemplates command) {
        codes(command.entries().stream().map(DocumentTemplate::code).toList());
        return new TemplatesPublished(command.county(), command.from(), command.entries());
    }

    private static Set<String> codes(List<String> codes) {
        Set<String> all = new LinkedHashSet<>();
        for (String code : codes) {
            if (!all.add(code)) {
                throw fault(code);
            }
        }
        return all;
    }

    private static Refused fault(String code) {
        return Refusal.of(DirectoryRule.CATALOGUE, code)
                .naming(FieldFault.of("entries", "unknown"))
                .asException();
    }
}
