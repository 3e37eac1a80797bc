package causerie.server;

import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/**
 * What the system tells a running program by signals, where it has them. There is nothing for this but {@code
 * sun.misc.Signal}, which every JDK offers but javac warns of without mercy; so it is looked up at run time.
 */
final class Signals {
    private static final String TYPE = "sun.misc.Signal";

    private Signals() {}

    /**
     * Has the work done whenever this signal comes, each time on a thread of its own, in place of what was done so far.
     * Nothing changes where there is no such signal (Windows has no {@code HUP}), or where somebody has said that it is to
     * be ignored ({@code nohup}) or left alone ({@code java -Xrs}).
     *
     * @param name without SIG
     * @param work gets the signal's number
     */
    static void on(String name, IntConsumer work) {
        try {
            Class<?> type = Class.forName(TYPE);
            Class<?> handlerType = Class.forName(TYPE + "Handler");
            Object signal = type.getConstructor(String.class).newInstance(name);
            int number = (int) type.getMethod("getNumber").invoke(signal);
            Object handler = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (self, method, args) -> {
                        work.accept(number);
                        return null;
                    });
            type.getMethod("handle", type, handlerType).invoke(null, signal, handler);
        } catch (ReflectiveOperationException noSuchSignal) {
            // Then nobody sends it, or it does what it always did.
        }
    }
}
