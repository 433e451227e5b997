package fengqiao.command.refusal;

import fengqiao.kernel.RegionCode;
import java.util.List;

/** Where a record stands: what every change checks and every refusal tells. */
public interface Standing {
    /** Where it belongs: whose office may change it. */
    RegionCode region();

    /** Name of the state it is in. */
    String stage();

    /** Last parts of the addresses of the commands that are lawful now. */
    List<String> allowed();

    /**
     * @throws Refused where the move, by the last part of its address, is not lawful now
     */
    default void require(String move) {
        if (!allowed().contains(move)) {
            throw refusal(RecordRule.STATE, move, stage()).asException();
        }
    }

    /** A refusal that says where the record stands and what is lawful instead. */
    default Refusal refusal(RefusalCode code, String... words) {
        return Refusal.of(code, words).in(stage(), allowed());
    }
}
