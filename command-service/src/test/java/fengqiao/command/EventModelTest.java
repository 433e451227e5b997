package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.kernel.wire.EventTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/** The pages of the event model say what the code does: no row too many, none too few. */
class EventModelTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fengqiao.command");

    /** Cells of a row: event, command, address, who, rules, article, views. */
    private static Stream<List<String>> rows() {
        Path folder = Path.of("docs", "event-model");
        Path pages = Files.exists(folder) ? folder : Path.of("..").resolve(folder);
        try (Stream<Path> files = Files.list(pages)) {
            return files.sorted().toList().stream().flatMap(EventModelTest::rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<String>> rows(Path page) {
        try {
            return Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(line ->
                            Arrays.stream(line.split("\\|"))
                                    .map(cell -> cell.strip().replace("`", ""))
                                    .skip(1)
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> column(int index) {
        return rows().flatMap(row -> Arrays.stream(row.get(index).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyEventHasItsRow() {
        assertThat(column(0)).isEqualTo(new TreeSet<>(EventTypes.byName().keySet()));
    }

    @Test
    void everyCommandIsHandledAndEveryHandlerIsNamed() {
        Set<String> handled =
                MAIN.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                        .map(method -> method.getRawParameterTypes().getFirst().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(column(1)).isEqualTo(handled);
    }

    @Test
    void everyAddressIsMapped() {
        Set<String> mapped =
                MAIN.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(CommandMapping.class))
                        .map(method -> method.getAnnotationOfType(CommandMapping.class).value())
                        .collect(Collectors.toCollection(TreeSet::new));
        mapped.removeAll(Set.of("/api/imports", "/api/directory-batches"));
        Set<String> addresses = column(2);
        addresses.remove("–"); // issued by a policy
        assertThat(addresses).isEqualTo(mapped);
    }
}
