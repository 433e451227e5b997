package fengqiao.standalone.cli;

import fengqiao.standalone.instance.Instance;
import fengqiao.standalone.refusal.Messages;

/** What is printed once the instance serves: where it is and who may sign in. */
final class Welcome {
    private Welcome() {}

    static String text(Instance instance, String seconds) {
        return Messages.say("welcome", seconds, instance.address(), instance.data().path()) + "\n";
    }
}
