package fengqiao.command.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import fengqiao.command.matter.register.NamedParty;
import fengqiao.command.matter.register.RegisterMatter;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.platform.bus.IdempotentAnswers;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A row as the commands it becomes, in the order of time.
 *
 * @param externalNumber by which the row is known again
 */
record RowPlan(
        String externalNumber,
        RegisterMatter registration,
        Instant registeredAt,
        List<StepPlan> steps) {
    private static final int MOST_STEPS = 50;

    /** Namespace of matters that came from other systems. */
    private static final UUID IMPORTED = UUID.fromString("6f1d3a52-9f0b-5e07-8d5e-3b1f6a0c2d11");

    /**
     * @throws fengqiao.command.refusal.Refused where a field is faulty
     */
    static RowPlan of(ImportRow row, Caller caller, Instant now) {
        var fields = new Fields();
        String number = fields.text("externalNumber", row.externalNumber(), 64);
        Instant registeredAt = fields.instant("registeredAt", row.registeredAt());
        String county = fields.region("region", row.region()).county().value();
        MatterId matter = matter(county, number);
        RegisterMatter registration = row.registration().command(matter, caller, fields);
        List<StepPlan> steps = steps(row, registration, registeredAt, fields);
        fields.done();
        if (registration.seenAt() != null) {
            Occurrence.requirePast(registration.seenAt(), now, "seenAt");
        }
        return new RowPlan(number, registration, registeredAt, steps);
    }

    /** The same row of the same county is the same matter, whoever imports it and how often. */
    private static MatterId matter(String county, String number) {
        return new MatterId(
                UuidCreator.getNameBasedSha1(IMPORTED, county + "/" + number).toString());
    }

    private static List<StepPlan> steps(
            ImportRow row, RegisterMatter matter, Instant registeredAt, Fields fields) {
        List<StepPlan> steps = new ArrayList<>();
        Instant last = registeredAt;
        int index = 0;
        for (ImportStep step : row.steps() == null ? List.<ImportStep>of() : row.steps()) {
            Fields within = fields.within("steps[" + index + "]");
            index++;
            if (step == null) {
                within.fault("type", "required");
            } else if (index > MOST_STEPS) {
                fields.fault("steps", "size", Integer.toString(MOST_STEPS));
                break;
            } else {
                StepPlan plan = StepPlan.of(step, matter, within);
                if (plan.at().isBefore(last)) {
                    within.fault("at", "decreasing", last.toString());
                }
                last = plan.at();
                steps.add(plan);
            }
        }
        return steps;
    }

    String scope() {
        return IdempotentAnswers.IMPORT + registration.region().county().value();
    }

    /** Key of the registration (0) or a step (from 1). */
    String key(int number) {
        return "import:" + externalNumber + ":" + number;
    }

    CommandKey commandKey(int number) {
        String what =
                number == 0
                        ? "REGISTERED " + registeredAt
                        : steps.get(number - 1).type() + " " + steps.get(number - 1).at();
        return new CommandKey(scope(), key(number), what.getBytes(StandardCharsets.UTF_8));
    }

    Instant at(int number) {
        return number == 0 ? registeredAt : steps.get(number - 1).at();
    }

    Object command(int number) {
        return number == 0 ? registration : steps.get(number - 1).command();
    }

    /** What two rows of the same person and matter have in common. */
    List<String> sameness() {
        List<String> keys = new ArrayList<>();
        String where =
                registration.category()
                        + "/"
                        + registration.region().at(RegionLevel.VILLAGE).value()
                        + "/";
        for (NamedParty party : registration.parties()) {
            if (party.identity().idNumber() != null) {
                keys.add(where + "id/" + party.identity().idNumber());
            }
            if (party.identity().phone() != null) {
                keys.add(where + "phone/" + party.identity().phone());
            }
        }
        return keys;
    }
}
