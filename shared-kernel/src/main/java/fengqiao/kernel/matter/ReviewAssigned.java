package fengqiao.kernel.matter;

import fengqiao.kernel.UnitId;

/**
 * The office named the organ that reviews what the petitioner applied for (Art. 35, 36; 2005: 34,
 * 35). The organ's clock runs since the application.
 */
public record ReviewAssigned(ReviewLevel level, UnitId organ) implements MatterEvent {}
