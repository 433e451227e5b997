package fengqiao.standalone.life;

/** An act of the play was answered otherwise than it is written. */
public final class LifeDeviated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LifeDeviated(int number, String act, String path, String found) {
        super("act " + number + " (" + act + ") at " + path + ": " + found);
    }
}
