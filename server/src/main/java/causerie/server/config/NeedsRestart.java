package causerie.server.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an option that stays as it was at the start of the server, whatever the configuration file says later. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface NeedsRestart {}
