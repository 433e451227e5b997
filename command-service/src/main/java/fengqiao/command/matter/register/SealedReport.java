package fengqiao.command.matter.register;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as the log may hold it. */
record SealedReport(
        String receiptNumber, CipherText text, @Nullable CipherText place, List<Party> parties) {}
