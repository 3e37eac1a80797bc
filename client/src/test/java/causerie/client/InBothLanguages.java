package causerie.client;

import causerie.client.model.Settings;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that is done once in each language of the window, which it is given. */
@ParameterizedTest
@EnumSource(
        value = Settings.Language.class,
        names = {"EN", "FR"})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface InBothLanguages {}
