package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.text.ResourceRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Sentences made of templates, whose slots are filled from pools of words and by numbers. */
final class Phrases {
    private static final int DEEPEST = 8;

    private final Map<String, List<String>> pools = new HashMap<>();
    private final Map<String, List<String>> templates = new HashMap<>();

    Phrases() {
        for (List<String> row : ResourceRows.of("demo/words.csv")) {
            pools.put(row.get(0), Arrays.asList(row.get(1).split("\\|", -1)));
        }
        for (String file : List.of("demo/scenes.csv", "demo/phrases.csv")) {
            for (List<String> row : ResourceRows.of(file)) {
                templates.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(row.get(1));
            }
        }
    }

    /** A word of a pool. */
    String word(String slot, RandomGenerator random, Map<String, String> known) {
        return fill("{" + slot + "}", random, known, 0);
    }

    /** A sentence of a kind, or of a category. */
    String say(String kind, RandomGenerator random, Map<String, String> known) {
        List<String> choices = Objects.requireNonNull(templates.get(kind), kind);
        return fill(choices.get(random.nextInt(choices.size())), random, known, 0);
    }

    private String fill(
            String template, RandomGenerator random, Map<String, String> known, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("slots that fill each other: " + template);
        }
        var filled = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            filled.append(template, at, open);
            filled.append(slot(template.substring(open + 1, close), random, known, depth));
            at = close + 1;
        }
        return filled.append(template, at, template.length()).toString();
    }

    private String slot(String name, RandomGenerator random, Map<String, String> known, int depth) {
        if (name.startsWith("n:")) {
            String[] bounds = name.substring(2).split("-");
            int lowest = Integer.parseInt(bounds[0]);
            int highest = Integer.parseInt(bounds[1]);
            return Integer.toString(random.nextInt(lowest, highest + 1));
        }
        String value = known.get(name);
        if (value != null) {
            return value;
        }
        List<String> words = Objects.requireNonNull(pools.get(name), name);
        return fill(words.get(random.nextInt(words.size())), random, known, depth + 1);
    }
}
