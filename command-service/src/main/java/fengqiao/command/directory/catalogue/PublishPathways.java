package fengqiao.command.directory.catalogue;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Pathway;
import java.time.LocalDate;
import java.util.List;

/** Put a catalogue of statutory pathways 法定途径清单 into force. */
public record PublishPathways(RegionCode county, LocalDate from, List<Pathway> entries) {}
