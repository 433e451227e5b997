package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** The unit answered in writing. */
public record LetterAnswered(CipherText text, boolean adopted, LocalDate day)
        implements LetterEvent {}
