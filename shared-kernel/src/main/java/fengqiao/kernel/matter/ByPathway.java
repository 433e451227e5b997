package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * The statutory pathway a matter was routed by, as its catalogue said on that day; what is
 * published later does not change it.
 *
 * @param code in the catalogue
 * @param rule the edition of the catalogue, and the law as its article
 * @param limit of handling, from acceptance; none where the pathway sets none
 */
public record ByPathway(
        String code,
        RuleRef rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ClockInputs limit) {
    /** Set by which clocks name a catalogue of pathways. */
    public static final String CATALOGUE = "pathway-catalogue";

    /**
     * @param edition of the catalogue: 1 for the shipped one, else the first day of the published
     *     one, such as 20240501
     */
    public static ByPathway of(Pathway pathway, int edition) {
        return new ByPathway(
                pathway.code(), new RuleRef(CATALOGUE, edition, pathway.law()), pathway.limit());
    }
}
