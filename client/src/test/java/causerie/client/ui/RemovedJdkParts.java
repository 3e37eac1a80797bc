package causerie.client.ui;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.PrivilegedAction;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Ownership;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.TargetType;
import net.bytebuddy.dynamic.loading.ClassInjector;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.FieldAccessor;
import net.bytebuddy.implementation.MethodCall;

/**
 * Puts back what Cacio 1.18 needs of the JDK and what releases after 17 have removed; on 17 it does nothing. Runs once,
 * before Cacio and AWT are loaded. Goes when a Cacio for the newer releases does.
 */
final class RemovedJdkParts {

    private static final String SURFACE_MANAGER_FACTORY = "sun.java2d.SurfaceManagerFactory";
    private static final String GET_PROPERTY_ACTION = "sun.security.action.GetPropertyAction";

    private RemovedJdkParts() {}

    static void putBack() throws ReflectiveOperationException {
        if (isMissing(GET_PROPERTY_ACTION)) {
            defineGetPropertyAction();
        }
        if (isMissing(SURFACE_MANAGER_FACTORY)) {
            defineSurfaceManagerFactory();
            chooseFontManager();
        }
    }

    private static boolean isMissing(String className) {
        try {
            Class.forName(className, false, null);
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    /** Reads a system property, as the class of that name did for callers under a security manager. */
    private static void defineGetPropertyAction() throws ReflectiveOperationException {
        Constructor<Object> parent = Object.class.getConstructor();
        DynamicType action = new ByteBuddy()
                .subclass(Object.class, ConstructorStrategy.Default.NO_CONSTRUCTORS)
                .implement(PrivilegedAction.class)
                .name(GET_PROPERTY_ACTION)
                .modifiers(Visibility.PUBLIC)
                .defineField("key", String.class, Visibility.PRIVATE)
                .defineField("otherwise", String.class, Visibility.PRIVATE)
                .defineConstructor(Visibility.PUBLIC)
                .withParameters(String.class)
                .intercept(MethodCall.invoke(parent)
                        .andThen(FieldAccessor.ofField("key").setsArgumentAt(0)))
                .defineConstructor(Visibility.PUBLIC)
                .withParameters(String.class, String.class)
                .intercept(MethodCall.invoke(parent)
                        .andThen(FieldAccessor.ofField("key").setsArgumentAt(0))
                        .andThen(FieldAccessor.ofField("otherwise").setsArgumentAt(1)))
                .defineMethod("run", Object.class, Visibility.PUBLIC)
                .intercept(MethodCall.invoke(System.class.getMethod("getProperty", String.class, String.class))
                        .withField("key", "otherwise"))
                .make();
        new ClassInjector.UsingUnsafe(null).injectRaw(Map.of(GET_PROPERTY_ACTION, action.getBytes()));
    }

    /** Cacio only extends it and stores itself there; nothing in a newer JDK asks for it any more. */
    private static void defineSurfaceManagerFactory() throws ReflectiveOperationException {
        DynamicType factory = new ByteBuddy()
                .subclass(Object.class)
                .name(SURFACE_MANAGER_FACTORY)
                .modifiers(Modifier.PUBLIC | Modifier.ABSTRACT)
                .defineField("instance", Object.class, Visibility.PRIVATE, Ownership.STATIC)
                .defineMethod("setInstance", void.class, Visibility.PUBLIC, Ownership.STATIC)
                .withParameters(TargetType.class)
                .intercept(FieldAccessor.ofField("instance").setsArgumentAt(0))
                .make();
        Class<?> neighbour = Class.forName("sun.java2d.SurfaceData", false, null);
        MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(factory.getBytes());
    }

    /** Left to itself, a newer JDK crashes at the first registered font, for its own toolkit was never started. */
    private static void chooseFontManager() throws ReflectiveOperationException {
        String forLinux = "sun.awt.FcFontManager";
        if (isMissing(forLinux)) {
            return;
        }
        Field instance = Class.forName("sun.font.FontManagerFactory").getDeclaredField("instance");
        instance.setAccessible(true);
        instance.set(null, Class.forName(forLinux).getConstructor().newInstance());
    }
}
