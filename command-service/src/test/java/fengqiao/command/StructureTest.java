package fengqiao.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import fengqiao.command.structure.bad.close.ClocklessDecision;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The house rules of STYLE, each with a bad example that proves it can fail. */
class StructureTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fengqiao.command");
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackagesOf(ClocklessDecision.class, BadSibling.class);

    /** Decisions, states and the values they are made of. */
    private static final DescribedPredicate<JavaClass> PURE =
            DescribedPredicate.describe(
                    "decisions and state",
                    type ->
                            !type.getPackageName().contains(".platform")
                                    && pure(type.getSimpleName()));

    private static boolean pure(String name) {
        return name.endsWith("Decision")
                || name.endsWith("State")
                || name.equals("Handling")
                || name.equals("Registration");
    }

    private static final ArchRule PURE_SEE_THEIR_CONTEXT =
            classes()
                    .that(PURE)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.lang..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify..",
                            "com.fasterxml.jackson.annotation..",
                            "fengqiao.kernel..",
                            "fengqiao.command.refusal..",
                            "fengqiao.command.matter..",
                            "fengqiao.command.directory..",
                            "fengqiao.command.people..",
                            "fengqiao.command.dispute..",
                            "fengqiao.command.legal..",
                            "fengqiao.command.leader..",
                            "fengqiao.command.meeting..",
                            "fengqiao.command.screening..",
                            "fengqiao.command.supervision..",
                            "fengqiao.command.rule..");

    private static final ArchRule NO_CLOCK_NO_DICE =
            noClasses()
                    .that(PURE)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class);

    private static final ArchRule SLICES_STAND_ALONE =
            SlicesRuleDefinition.slices()
                    .assignedFrom(new HandlingSlices())
                    .should()
                    .notDependOnEachOther();

    private static final ArchRule KAFKA_IN_PLATFORM =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("fengqiao.command.platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..");

    private static final ArchRule NEVER_THE_QUERY_SIDE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("fengqiao.query..", "com.mongodb..");

    /** Packages below a context that hold a handler; batches and imports only issue commands. */
    private static final class HandlingSlices implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] parts = type.getPackageName().split("\\.");
            boolean slice =
                    type.getPackageName().startsWith("fengqiao.command.")
                            && parts.length >= 4
                            && !parts[2].equals("platform")
                            && !parts[parts.length - 1].equals("batch");
            return slice ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "slices";
        }
    }

    @Test
    void theHouseStands() {
        PURE_SEE_THEIR_CONTEXT.check(MAIN);
        NO_CLOCK_NO_DICE.check(MAIN);
        SLICES_STAND_ALONE.check(MAIN);
        KAFKA_IN_PLATFORM.check(MAIN);
        NEVER_THE_QUERY_SIDE.check(MAIN);
    }

    /** Outside platform and with a hand on Kafka. */
    static final class BadSibling {
        org.apache.kafka.common.TopicPartition partition() {
            return new org.apache.kafka.common.TopicPartition("t", 0);
        }
    }

    @Test
    void theRulesCanFail() {
        assertThat(PURE_SEE_THEIR_CONTEXT.evaluate(BAD).hasViolation()).isTrue();
        assertThat(NO_CLOCK_NO_DICE.evaluate(BAD).hasViolation()).isTrue();
        assertThat(SLICES_STAND_ALONE.evaluate(allBad()).hasViolation()).isTrue();
        assertThat(KAFKA_IN_PLATFORM.evaluate(BAD).hasViolation()).isTrue();
    }

    private static JavaClasses allBad() {
        return new ClassFileImporter().importPackages("fengqiao.command.structure.bad");
    }
}
