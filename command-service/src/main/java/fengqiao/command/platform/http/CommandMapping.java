package fengqiao.command.platform.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where a command is posted to, and how it answers when it is carried out. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RequestMapping(
        method = RequestMethod.POST,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
public @interface CommandMapping {
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String value();

    /** Statuses of success. */
    int[] answers() default 200;

    /** Whether citizens may call it without an account; the receipt then says who they are. */
    boolean open() default false;
}
