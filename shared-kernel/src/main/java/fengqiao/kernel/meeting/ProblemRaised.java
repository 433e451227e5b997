package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;

/** A problem 个 was raised, which is no opinion. */
public record ProblemRaised(int number, CipherText text) implements MeetingEvent {}
