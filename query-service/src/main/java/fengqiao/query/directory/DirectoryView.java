package fengqiao.query.directory;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.query.platform.projection.DocumentForm;
import fengqiao.query.platform.projection.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory: the last word on each place, unit and post. */
public final class DirectoryView implements View<DirectoryEntry> {

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean concerns(String wireName) {
        return wireName.startsWith("directory.");
    }

    @Override
    public List<String> route(Recorded<?> recorded) {
        return recorded.event() instanceof DirectoryEvent event
                ? List.of(
                        switch (event) {
                            case RegionRegistered region -> regionId(region.code().value());
                            case UnitRegistered unit -> unitId(unit.unit().value());
                            case GridWorkerAssigned worker -> workerId(worker.worker().value());
                        })
                : List.of();
    }

    static String regionId(String code) {
        return "region:" + code;
    }

    static String unitId(String unit) {
        return "unit:" + unit;
    }

    static String workerId(String worker) {
        return "worker:" + worker;
    }

    @Override
    public DirectoryEntry fold(@Nullable DirectoryEntry before, Recorded<?> recorded) {
        return switch ((DirectoryEvent) recorded.event()) {
            case RegionRegistered event ->
                    new DirectoryEntry.Region(event.code(), event.name(), event.validFrom());
            case UnitRegistered event ->
                    new DirectoryEntry.Unit(
                            event.unit(), event.region(), event.kind(), event.name());
            case GridWorkerAssigned event ->
                    new DirectoryEntry.Worker(
                            event.worker(), event.grids(), event.from(), event.to());
        };
    }

    @Override
    public DocumentForm<DirectoryEntry> form() {
        return new DirectoryForm();
    }

    @Override
    public List<List<String>> orders() {
        return List.of(List.of("parent", "code"), List.of("region", "code"));
    }
}
