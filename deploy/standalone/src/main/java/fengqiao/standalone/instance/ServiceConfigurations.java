package fengqiao.standalone.instance;

import java.util.stream.Stream;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** The services that this build carries. */
final class ServiceConfigurations implements ImportSelector {
    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return Stream.of(
                        "fengqiao.command.CommandServiceConfiguration",
                        "fengqiao.query.QueryServiceConfiguration")
                .filter(name -> ClassUtils.isPresent(name, getClass().getClassLoader()))
                .toArray(String[]::new);
    }
}
