package fengqiao.kernel.supervision;

/** What can have happened to a suggestion letter. */
public sealed interface LetterEvent extends SupervisionEvent permits LetterIssued, LetterAnswered {}
