package fengqiao.command.matter.register;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.SubChannel;
import fengqiao.kernel.matter.Tag;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;

/** Which visits there can be (Art. 20), and what a registration may say beside the report. */
final class VisitDecision {
    /** Who may speak for a group (Art. 20). */
    static final int MOST_REPRESENTATIVES = 5;

    private static final int GROUP = 5;
    private static final LocalDate REGULATIONS_2022 = LocalDate.of(2022, 5, 1);

    private VisitDecision() {}

    /** Five persons or more who come in person are a group. */
    static boolean isGroup(Channel channel, int persons) {
        return persons >= GROUP
                && (channel == Channel.VISIT || channel == Channel.LEADER_RECEPTION);
    }

    /**
     * @param place where the matter happened
     * @param day legal day of registration
     * @throws fengqiao.command.refusal.Refused where a number, code or place does not fit
     */
    static void require(Visit visit, RegionCode place, LocalDate day) {
        boolean group = visit.is(VisitFlag.GROUP);
        if (group ? visit.persons() < GROUP : isGroup(visit.channel(), visit.persons())) {
            throw refusal(IntakeRule.GROUP_SIZE, "visit.group", "group", day);
        }
        Integer speak = visit.representatives();
        if (speak != null && speak > MOST_REPRESENTATIVES) {
            throw refusal(
                    IntakeRule.REPRESENTATIVES, "visit.representatives", "representatives", day);
        }
        RegionCode point = visit.intakePoint();
        if (point != null && !point.county().equals(place.county())) {
            throw unknown(IntakeRule.INTAKE_POINT, "visit.intakePoint", point.value());
        }
        String way = visit.subChannel();
        if (way != null) {
            SubChannel known = SubChannel.shipped().get(way);
            if (known == null || known.channel() != visit.channel()) {
                throw unknown(IntakeRule.CHANNEL_UNKNOWN, "visit.subChannel", way);
            }
        }
    }

    /**
     * @param petitioners named
     * @throws fengqiao.command.refusal.Refused where a tag is unknown, an agent acts for nobody, or
     *     anything but an accusation names an accused unit
     */
    static void require(Particulars said, PetitionKind kind, long petitioners) {
        for (String tag : said.tags()) {
            if (!Tag.shipped().containsKey(tag)) {
                throw unknown(IntakeRule.TAG_UNKNOWN, "tags", tag);
            }
        }
        if (said.agent() != null && petitioners == 0) {
            throw Refusal.of(IntakeRule.AGENT_PRINCIPAL)
                    .naming(FieldFault.of("parties", "petitioner"))
                    .asException();
        }
        if (said.accused() != null && kind != PetitionKind.ACCUSATION) {
            throw Refusal.of(IntakeRule.ACCUSED)
                    .citing(new RuleRef("regulations-2022", 1, "30"))
                    .naming(FieldFault.of("accused", "accused"))
                    .asException();
        }
    }

    private static RuntimeException refusal(
            IntakeRule rule, String field, String fault, LocalDate day) {
        boolean recent = !day.isBefore(REGULATIONS_2022);
        RuleRef article =
                recent
                        ? new RuleRef("regulations-2022", 1, "20")
                        : new RuleRef("regulations-2005", 1, "18");
        return Refusal.of(rule).citing(article).naming(FieldFault.of(field, fault)).asException();
    }

    private static RuntimeException unknown(IntakeRule rule, String field, String value) {
        return Refusal.of(rule, value).naming(FieldFault.of(field, "unknown")).asException();
    }
}
