package fengqiao.query.directory;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.CatalogueEvent;
import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.IntakePointOpened;
import fengqiao.kernel.directory.LeaderEvent;
import fengqiao.kernel.directory.LiaisonNamed;
import fengqiao.kernel.directory.MediationBodyEvent;
import fengqiao.kernel.directory.MediatorListed;
import fengqiao.kernel.directory.RegionEvent;
import fengqiao.kernel.directory.UnitEvent;
import fengqiao.query.platform.projection.DocumentForm;
import fengqiao.query.platform.projection.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory: the last word on each place, unit, post, body and catalogue. */
public final class DirectoryView implements View<DirectoryEntry> {

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public int version() {
        return 2;
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
                            case RegionEvent region -> regionId(region.code().value());
                            case UnitEvent unit -> unitId(unit.unit().value());
                            case GridWorkerAssigned worker -> workerId(worker.worker().value());
                            case LeaderEvent e -> Listing.LEADER.id(e.leader().value());
                            case MediationBodyEvent e ->
                                    Listing.MEDIATION_BODY.id(e.body().value());
                            case MediatorListed e -> Listing.MEDIATOR.id(e.mediator());
                            case LiaisonNamed e -> Listing.LIAISON.id(e.village().value());
                            case IntakePointOpened e -> Listing.INTAKE_POINT.id(e.point());
                            case CatalogueEvent e -> catalogueId(DirectoryFold.kind(e), e.county());
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

    static String catalogueId(String kind, RegionCode county) {
        return kind + ":" + county;
    }

    @Override
    public DirectoryEntry fold(@Nullable DirectoryEntry before, Recorded<?> recorded) {
        return DirectoryFold.fold(before, (DirectoryEvent) recorded.event());
    }

    @Override
    public DocumentForm<DirectoryEntry> form() {
        return new DirectoryForm();
    }

    @Override
    public List<List<String>> orders() {
        return List.of(
                List.of("parent", "code"), List.of("region", "code"), List.of("heir", "code"));
    }
}
