package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.text.ResourceRows;
import java.util.Arrays;
import java.util.List;

/**
 * How a category behaves in an invented year.
 *
 * @param weight how often it occurs, against the others
 * @param parties percent with persons named
 * @param petitions percent brought as a petition, the rest found by grid workers
 * @param guided percent guided to the pathway
 * @param months weight of each month, January first
 */
record DemoCategory(
        String code,
        int weight,
        int parties,
        int petitions,
        int guided,
        String pathway,
        String townshipUnit,
        String countyUnit,
        double[] months) {

    static List<DemoCategory> all() {
        return ResourceRows.of("demo/categories.csv").stream().map(DemoCategory::of).toList();
    }

    private static DemoCategory of(List<String> row) {
        return new DemoCategory(
                row.get(0),
                Integer.parseInt(row.get(1)),
                Integer.parseInt(row.get(2)),
                Integer.parseInt(row.get(3)),
                Integer.parseInt(row.get(4)),
                row.get(5),
                row.get(6),
                row.get(7),
                Arrays.stream(row.get(8).split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
}
