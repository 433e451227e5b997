package fengqiao.command.directory.catalogue;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.DocumentTemplate;
import java.time.LocalDate;
import java.util.List;

/** Put a catalogue of document templates 文书模板 into force. */
public record PublishTemplates(RegionCode county, LocalDate from, List<DocumentTemplate> entries) {}
