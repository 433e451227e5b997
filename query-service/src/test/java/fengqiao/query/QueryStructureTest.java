package fengqiao.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may lean on what, on the query side. */
class QueryStructureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fengqiao.query");
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("fengqiao.query.badfixture");

    /** Folds: views and what they call in their own context. */
    private static final ArchRule FOLDS_SEE_ONLY_THEIR_CONTEXT =
            classes()
                    .that()
                    .haveNameMatching(".*(View|Fold|Totals|Entry|Figure|Registration)")
                    .and()
                    .resideOutsideOfPackages("fengqiao.query.platform..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            "java..",
                                            "org.jspecify..",
                                            "fengqiao.kernel..",
                                            "fengqiao.query.matter..",
                                            "fengqiao.query.directory..",
                                            "fengqiao.query.dispute..",
                                            "fengqiao.query.legal..",
                                            "fengqiao.query.leader..",
                                            "fengqiao.query.meeting..",
                                            "fengqiao.query.screening..",
                                            "fengqiao.query.supervision..",
                                            "fengqiao.query.badfixture..",
                                            "fengqiao.query.platform.record..",
                                            "fengqiao.query.platform.projection..")
                                    .or(resideInAPackage("org.bson.."))
                                    .or(resideInAPackage("fengqiao.query.platform.mongo..")));

    private static final ArchRule FOLDS_KNOW_NEITHER_CLOCK_NOR_CHANCE =
            noClasses()
                    .that()
                    .haveNameMatching(".*(View|Fold|Totals|Entry|Figure|Registration)")
                    .and()
                    .resideOutsideOfPackages("fengqiao.query.platform..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class);

    private static final ArchRule KAFKA_ONLY_IN_INTAKE_AND_WIRE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "fengqiao.query.platform.intake..", "fengqiao.query.platform.wire..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.apache.kafka.."));

    private static final ArchRule THE_RUNTIME_KNOWS_NO_MONGO =
            noClasses()
                    .that()
                    .resideInAPackage("fengqiao.query.platform.projection..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("com.mongodb.."));

    private static final ArchRule THE_PLATFORM_KNOWS_NO_SLICE =
            noClasses()
                    .that()
                    .resideInAPackage("fengqiao.query.platform..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "fengqiao.query.matter..",
                                    "fengqiao.query.directory..",
                                    "fengqiao.query.indicator.."));

    private static final ArchRule NO_COMMANDS_AND_NO_AXON =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("fengqiao.command..", "org.axonframework.."));

    static List<ArchRule> rules() {
        return List.of(
                FOLDS_SEE_ONLY_THEIR_CONTEXT,
                FOLDS_KNOW_NEITHER_CLOCK_NOR_CHANCE,
                KAFKA_ONLY_IN_INTAKE_AND_WIRE,
                THE_RUNTIME_KNOWS_NO_MONGO,
                THE_PLATFORM_KNOWS_NO_SLICE,
                NO_COMMANDS_AND_NO_AXON);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeeps(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void foldsThatLookAtTheClockAreFound() {
        assertThatThrownBy(() -> FOLDS_KNOW_NEITHER_CLOCK_NOR_CHANCE.check(BAD))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void foldsThatReachOutOfTheirContextAreFound() {
        assertThatThrownBy(() -> FOLDS_SEE_ONLY_THEIR_CONTEXT.check(BAD))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void kafkaInASliceIsFound() {
        assertThatThrownBy(() -> KAFKA_ONLY_IN_INTAKE_AND_WIRE.check(BAD))
                .isInstanceOf(AssertionError.class);
    }
}
