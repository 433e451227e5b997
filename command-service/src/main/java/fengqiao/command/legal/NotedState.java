package fengqiao.command.legal;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import java.util.List;

/** A record that is complete with its first event. */
public record NotedState(RegionCode region) implements Standing {
    @Override
    public String stage() {
        return "RECORDED";
    }

    @Override
    public List<String> allowed() {
        return List.of();
    }
}
