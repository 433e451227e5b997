package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Directories as tables that a spreadsheet opens and that {@code import --directory} reads. */
@RestController
@Tag(name = "directory")
final class ExportController {
    /** By it spreadsheets know UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Exports exports;
    private final ReadSide reads;
    private final Clock clock;

    ExportController(Exports exports, ReadSide reads, @Qualifier("queryClock") Clock clock) {
        this.exports = exports;
        this.reads = reads;
        this.clock = clock;
    }

    @Operation(
            summary = "A directory of the caller's region as CSV",
            description =
                    "regions, units, grid-workers, leaders, leader-links, mediation-bodies, mediators,"
                            + " liaisons, intake-points, categories, pathways or templates. Names of"
                            + " people are left empty.")
    @GetMapping(value = "/api/directories/{directory}", produces = "text/csv")
    ResponseEntity<byte[]> export(
            @PathVariable String directory,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller =
                Callers.current(Role.OFFICE, Role.STEWARD, Role.IMPORT, Role.VIEWER, Role.UNIT);
        RegionCode region = caller.region();
        if (region == null) {
            throw Refused.of("auth.region");
        }
        reads.await(region, minPosition);
        List<List<String>> rows = exports.rows(directory, region, LegalDay.of(clock.instant()));
        if (rows == null) {
            throw Refused.of("resource.unknown");
        }
        var text = new StringBuilder(BYTE_ORDER_MARK);
        rows.forEach(row ->
                text.append(
                                row.stream()
                                        .map(ExportController::cell)
                                        .collect(Collectors.joining(",")))
                        .append("\r\n"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + directory + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Quoted where RFC 4180 wants it; what a spreadsheet would take for a formula begins with '.
     */
    private static String cell(String value) {
        String safe =
                !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[,\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
