package fengqiao.command.directory.catalogue;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.DocumentTemplate;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.StatutoryRoute;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final LocalDate DAY = LocalDate.parse("2025-01-01");

    private static PublishTaxonomy taxonomy(String... codes) {
        return new PublishTaxonomy(
                COUNTY,
                DAY,
                java.util.Arrays.stream(codes)
                        .map(code -> new Category(code, code, code))
                        .toList());
    }

    @Test
    void aCategoryComesWithThoseAboveIt() {
        assertThat(CatalogueDecision.publish(taxonomy("01", "01.02", "01.02.03")).entries())
                .hasSize(3);
        refused(
                DirectoryRule.CATALOGUE,
                () -> CatalogueDecision.publish(taxonomy("01", "01.02.03")));
        refused(DirectoryRule.CATALOGUE, () -> CatalogueDecision.publish(taxonomy("1")));
    }

    @Test
    void eachCodeIsThereOnce() {
        refused(DirectoryRule.CATALOGUE, () -> CatalogueDecision.publish(taxonomy("01", "01")));
        var pathway = new Pathway("31.1.01", StatutoryRoute.POLICY, "a", "a", "law");
        assertThat(
                        CatalogueDecision.publish(
                                        new PublishPathways(COUNTY, DAY, List.of(pathway)))
                                .entries())
                .hasSize(1);
        refused(
                DirectoryRule.CATALOGUE,
                () ->
                        CatalogueDecision.publish(
                                new PublishPathways(COUNTY, DAY, List.of(pathway, pathway))));
        var template = new DocumentTemplate("N-01", "notice", "name", "text");
        refused(
                DirectoryRule.CATALOGUE,
                () ->
                        CatalogueDecision.publish(
                                new PublishTemplates(COUNTY, DAY, List.of(template, template))));
    }
}
