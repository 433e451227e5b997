package fengqiao.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pages as they lie on the class path, read as text. */
final class Pages {
    static final Path ROOT = Path.of("target/classes/static");
    private static final Pattern ENTRY =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    private Pages() {}

    static List<Path> files(String ending) {
        try (var tree = Files.walk(ROOT)) {
            return tree.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> catalogue(String language) {
        var entries = new TreeMap<String, String>();
        ENTRY.matcher(text(ROOT.resolve("i18n/" + language + ".json")))
                .results()
                .forEach(each -> entries.put(each.group(1), each.group(2)));
        return entries;
    }

    static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Pages::first).toList();
    }

    private static String first(MatchResult result) {
        return result.groupCount() > 0 ? result.group(1) : result.group();
    }
}
