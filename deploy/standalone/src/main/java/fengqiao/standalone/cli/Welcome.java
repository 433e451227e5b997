package fengqiao.standalone.cli;

import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.instance.Instance;
import fengqiao.standalone.issuer.DemoAccounts;
import fengqiao.standalone.issuer.UserBook;
import fengqiao.standalone.refusal.Messages;

/** What is printed once the instance serves: where it is and who may sign in. */
final class Welcome {
    private Welcome() {}

    static String text(Instance instance, String seconds) {
        String text = Messages.say("welcome", seconds, instance.address(), instance.data().path());
        if (instance.options().demo()) {
            return text + "\n" + demo(instance) + "\n";
        }
        return UserBook.isEmpty(instance.data())
                ? text + "\n" + Messages.say("welcome.nobody", instance.data().path()) + "\n"
                : text + "\n";
    }

    private static String demo(Instance instance) {
        String password = DemoAccounts.password(new Secrets(instance.data()));
        return Messages.say("welcome.demo", String.join(" ", DemoAccounts.usernames()), password);
    }
}
