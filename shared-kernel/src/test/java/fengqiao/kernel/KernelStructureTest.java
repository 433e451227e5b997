package fengqiao.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KernelStructureTest {
    private static final JavaClasses KERNEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fengqiao.kernel");

    private static final ArchRule PLAIN =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "fengqiao.kernel..",
                            "org.jspecify..",
                            "com.fasterxml.jackson.annotation..");
    private static final ArchRule NO_CLOCK =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID");

    @Test
    void theKernelNeedsJavaAndAnnotationsOnly() {
        PLAIN.check(KERNEL);
        NO_CLOCK.check(KERNEL);
        slices().matching("fengqiao.kernel.(*)..").should().beFreeOfCycles().check(KERNEL);
    }

    /** What the rules are there to catch. */
    static final class ReadsTheClock {
        Instant now() {
            return Instant.now();
        }
    }

    @Test
    void theRulesCanFail() {
        JavaClasses bad =
                new ClassFileImporter()
                        .importClasses(ReadsTheClock.class, KernelStructureTest.class);
        assertThat(NO_CLOCK.evaluate(bad).hasViolation()).isTrue();
        assertThat(PLAIN.evaluate(bad).hasViolation()).isTrue();
    }
}
