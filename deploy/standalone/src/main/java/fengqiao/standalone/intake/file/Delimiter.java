package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Which character stands between the fields: the one that makes most columns out of the header. */
final class Delimiter {
    private static final List<Character> READ = List.of(',', ';', '\t');

    /** Seen in the wild, and named in the answer; not read, because texts hold them. */
    private static final List<Character> NAMED = List.of('|', '，', '；', '、', ':', ' ', '^', '~');

    private Delimiter() {}

    static char find(Path path, Charset charset, Predicate<String> isColumn) {
        char best = best(READ, path, charset, isColumn);
        char other = best(NAMED, path, charset, isColumn);
        long found = columns(path, charset, best, isColumn);
        if (found < 2 && columns(path, charset, other, isColumn) > Math.max(found, 1)) {
            throw refusal(ExitCode.BAD_FILE, "file.delimiter", path, String.valueOf(other));
        }
        return best;
    }

    private static char best(
            List<Character> candidates, Path path, Charset charset, Predicate<String> isColumn) {
        char best = candidates.getFirst();
        long most = 0;
        for (char candidate : candidates) {
            long found = columns(path, charset, candidate, isColumn);
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    private static long columns(
            Path path, Charset charset, char delimiter, Predicate<String> isColumn) {
        try (Table table = new CsvTable(path, charset, delimiter)) {
            TableRow first = table.next();
            return first == null ? 0 : first.cells().stream().filter(isColumn).count();
        } catch (Refusal e) {
            // quotes only make sense under the right delimiter
            return 0;
        }
    }
}
