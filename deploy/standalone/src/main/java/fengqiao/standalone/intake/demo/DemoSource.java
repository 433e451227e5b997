package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableSource;

/**
 * An invented year as a source of rows: it is invented anew at each reading, each time the same.
 */
public final class DemoSource implements TableSource {
    private final DemoPlan plan;
    private final Phrases phrases = new Phrases();
    private final DemoMap map;

    public DemoSource(DemoPlan plan) {
        this.plan = plan;
        this.map = DemoMap.of(plan.county(), phrases);
    }

    @Override
    public String digest() {
        return plan.toString();
    }

    @Override
    public long rows() {
        return plan.matters();
    }

    @Override
    public Table open() {
        return new DemoTable(plan, map, phrases);
    }

    String county() {
        return plan.county();
    }

    public DemoDirectory directory() {
        return map.directory();
    }
}
