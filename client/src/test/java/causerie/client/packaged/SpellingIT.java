package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The packaged client has all that spelling needs: only a part of the library is in the jar. */
final class SpellingIT {
    @Test
    void theJarHasTheListsAndWhatReadsThem() throws IOException, ReflectiveOperationException {
        URL jar = Path.of(Packaged.CLIENT_JAR).toUri().toURL();
        try (URLClassLoader packaged = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = packaged.loadClass("causerie.client.spelling.Speller");
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object speller = constructor.newInstance();
            Set<Object> lists = Set.of(
                    packaged.loadClass("causerie.client.spelling.WordList$Name").getEnumConstants());
            Method suggestions = type.getDeclaredMethod("suggestions", String.class, Set.class);
            suggestions.setAccessible(true);
            assertTrue(((Collection<?>) suggestions.invoke(speller, "coeur", lists)).contains("cœur"));
            assertTrue(((Collection<?>) suggestions.invoke(speller, "recieve", lists)).contains("receive"));
        }
    }
}
