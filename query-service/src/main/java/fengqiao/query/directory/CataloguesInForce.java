package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.DocumentTemplate;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Pathway;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Categories, pathways and templates in force in a county on a day: what it published last for that
 * day, else what the product ships.
 */
@Component
public final class CataloguesInForce {
    private final Directory directory;

    CataloguesInForce(Directory directory) {
        this.directory = directory;
    }

    List<Category> categories(RegionCode county, LocalDate day) {
        List<? extends Record> published = edition("taxonomy", county, day);
        return published == null
                ? List.copyOf(Category.shipped().values())
                : published.stream().map(Category.class::cast).toList();
    }

    List<Pathway> pathways(RegionCode county, LocalDate day) {
        List<? extends Record> published = edition("pathways", county, day);
        return published == null
                ? List.copyOf(Pathway.shipped().values())
                : published.stream().map(Pathway.class::cast).toList();
    }

    /** In the caller's language; the code itself where the county had none of it on that day. */
    public String pathwayName(RegionCode county, String code, LocalDate day) {
        return pathways(county, day).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> CodeItem.inWords(one.zh(), one.en()))
                .orElse(code);
    }

    List<DocumentTemplate> templates(RegionCode county, LocalDate day) {
        List<? extends Record> published = edition("templates", county, day);
        return published == null
                ? List.copyOf(DocumentTemplate.shipped().values())
                : published.stream().map(DocumentTemplate.class::cast).toList();
    }

    /** The latest one published among those that had begun last. */
    private @Nullable List<? extends Record> edition(
            String kind, RegionCode county, LocalDate day) {
        var catalogue = directory.catalogue(kind, county);
        DirectoryEntry.Edition inForce = null;
        for (var edition :
                catalogue == null ? List.<DirectoryEntry.Edition>of() : catalogue.editions()) {
            boolean begun = !edition.from().isAfter(day);
            if (begun && (inForce == null || !edition.from().isBefore(inForce.from()))) {
                inForce = edition;
            }
        }
        return inForce == null ? null : inForce.entries();
    }
}
