package fengqiao.standalone.intake.demo;

import java.util.List;

/** Where invented matters happen. */
final class Place {
    private Place() {}

    /**
     * @param load how much happens there, against 1 for the usual
     * @param pace how long its steps take, against 1 for the usual
     */
    record Township(String code, String name, double load, double pace, List<Village> villages) {}

    record Village(String code, String name, List<Grid> grids) {}

    /**
     * @param worker post that patrols it
     */
    record Grid(String code, String worker) {}
}
