package fengqiao.standalone.description;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import fengqiao.standalone.folder.Product;
import fengqiao.standalone.security.OpenAddresses;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.extractor.MethodParameterPojoExtractor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;

/** Makes the description as true as the port: who may call, what is answered, what may be null. */
@Configuration(proxyBeanMethods = false)
public class PublishedDescription {
    private static final String BEARER = "bearer";
    private static final String SESSION = "session";
    private static final String ROLES = "x-roles";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CsrfToken.class);
        for (Class<?> id :
                List.of(
                        RegionCode.class,
                        UnitId.class,
                        WorkerId.class,
                        MatterId.class,
                        PersonId.class,
                        RecordId.class,
                        BodyId.class,
                        LeaderId.class)) {
            MethodParameterPojoExtractor.addSimpleTypes(id);
            SpringDocUtils.getConfig().replaceWithClass(id, String.class);
        }
    }

    @Bean
    PublishedTypes publishedTypes() {
        return new PublishedTypes();
    }

    /** The last of all, for it completes what the services have said. */
    @Bean
    OpenApiCustomizer publishedDescription(PublishedTypes types) {
        return new Last(types);
    }

    private record Last(PublishedTypes types) implements OpenApiCustomizer, Ordered {
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void customise(OpenAPI description) {
            description.setInfo(new Info().title("枫桥 Fengqiao").version(Product.version()));
            description.setServers(List.of(new Server().url("/")));
            secure(description);
            types.tag(description.getComponents().getSchemas());
            Problems.describe(description);
            Bodies.describe(description);
            Map<String, DeclaredAccess.Rule> rules = DeclaredAccess.read();
            description
                    .getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap()
                                    .forEach((method, operation) ->
                                            complete(
                                                    path,
                                                    method,
                                                    operation,
                                                    rules.get(
                                                            DeclaredAccess.plain(
                                                                    method.name() + " " + path)))));
        }

        private static void secure(OpenAPI description) {
            if (description.getComponents() == null) {
                description.setComponents(new Components());
            }
            description
                    .getComponents()
                    .addSecuritySchemes(
                            BEARER,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            description
                    .getComponents()
                    .addSecuritySchemes(
                            SESSION,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.APIKEY)
                                    .in(SecurityScheme.In.COOKIE)
                                    .name("fengqiao_session"));
        }

        private static void complete(
                String path,
                PathItem.HttpMethod method,
                Operation operation,
                DeclaredAccess.@Nullable Rule rule) {
            boolean open = OpenAddresses.isOpen(method.name(), path);
            if (open) {
                operation.setSecurity(List.of());
            } else {
                operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
            }
            if (rule != null && !open) {
                operation.addExtension(ROLES, rule.roles().stream().sorted().toList());
            }
            Problems.complete(method, path, operation, open);
        }
    }
}
