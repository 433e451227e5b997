package fengqiao.command.matter;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import org.jspecify.annotations.Nullable;

/** What the catalogue of pathways, as its county has it in force that day, says of a step. */
public final class Pathways {
    private Pathways() {}

    /**
     * @param found none where the catalogue lacks the code
     * @throws fengqiao.command.refusal.Refused where there is none
     */
    public static Pathway known(@Nullable Pathway found, String code) {
        if (found == null) {
            throw Refusal.of(MatterRule.PATHWAY_UNKNOWN, code)
                    .naming(FieldFault.of("pathway", "unknown"))
                    .asException();
        }
        return found;
    }

    /**
     * One that leads away from petition work 诉访分离.
     *
     * @throws fengqiao.command.refusal.Refused where there is none, or it is that of petitions
     */
    public static Pathway elsewhere(@Nullable Pathway found, String code) {
        Pathway pathway = known(found, code);
        if (!pathway.leadsElsewhere()) {
            throw Refusal.of(MatterRule.PATHWAY_OWN, code)
                    .naming(FieldFault.of("pathway", "unknown"))
                    .asException();
        }
        return pathway;
    }

    /**
     * One a matter is routed by.
     *
     * @param route named with it, if one was
     * @throws fengqiao.command.refusal.Refused where there is none, it goes by another route, or
     *     the matter is of a kind that takes none of the six routes
     */
    public static Pathway routed(
            MatterState state,
            @Nullable Pathway found,
            String code,
            @Nullable StatutoryRoute route) {
        Pathway pathway = known(found, code);
        if (route != null && route != pathway.route()) {
            throw Refusal.of(MatterRule.PATHWAY_ROUTE, code, pathway.route().name(), route.name())
                    .naming(FieldFault.of("route", "enum", pathway.route().name()))
                    .asException();
        }
        PetitionKind kind = state.registration().kind();
        boolean discipline = pathway.route() == StatutoryRoute.PARTY_DISCIPLINE_PROCEDURE;
        if (kind != PetitionKind.APPEAL && !(kind == PetitionKind.ACCUSATION && discipline)) {
            throw Refusal.of(MatterRule.PATHWAY_KIND, kind.name(), pathway.route().name())
                    .naming(FieldFault.of("pathway", "unknown"))
                    .asException();
        }
        return pathway;
    }
}
