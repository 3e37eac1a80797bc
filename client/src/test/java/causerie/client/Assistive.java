package causerie.client;

import causerie.client.ui.Screens;
import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;

/** What somebody who does not see, or has no mouse, gets of a window. */
final class Assistive {
    private static final int MOST_IN_RING = 200;
    private static final Set<AccessibleRole> BUTTONS = Set.of(
            AccessibleRole.PUSH_BUTTON,
            AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.CHECK_BOX,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.MENU_ITEM);

    private Assistive() {}

    /** The window in front. */
    static Window window() {
        return Screens.fromEventThread(() -> Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow())
                .orElseThrow());
    }

    /** What is wrong with the parts of a window; empty when all can be used. */
    static List<String> problems(Window window) {
        return Screens.fromEventThread(() -> {
            List<String> problems = new ArrayList<>();
            List<Component> ring = ring(window);
            parts(window).forEach(part -> {
                problems.addAll(problems(part));
                // Arrows go on among those of which one can be chosen.
                boolean byArrows = part instanceof JRadioButton radio && !radio.isSelected();
                if (!byArrows && !ring.contains(part)) {
                    problems.add("Tab does not get to " + called(part));
                }
            });
            return problems;
        });
    }

    /** What Tab gets to, one after the other, until it is where it began. */
    static List<Component> ring(Window window) {
        FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
        List<Component> ring = new ArrayList<>();
        Component next = parts(window).get(0);
        // The screen in memory takes the window itself for a part of it: the last, before it begins anew.
        while (next != null && next != window && !ring.contains(next) && ring.size() < MOST_IN_RING) {
            ring.add(next);
            Container root = next.getFocusCycleRootAncestor();
            next = policy.getComponentAfter(root == null ? window : root, next);
        }
        return ring;
    }

    /** Those that do not look otherwise when they have the focus. */
    static List<String> unmarked(Person person, Window window) {
        List<String> unmarked = new ArrayList<>();
        List<Component> ring = Screens.fromEventThread(() -> ring(window));
        // What is alone has the focus always.
        for (Component part : ring.size() == 1 ? List.<Component>of() : ring) {
            Component other = ring.get(ring.get(0) == part ? ring.size() - 1 : 0);
            person.focuses(other);
            BufferedImage without = around(part);
            person.focuses(part);
            if (same(without, around(part))) {
                unmarked.add(Screens.fromEventThread(() -> called(part)));
            }
        }
        return unmarked;
    }

    private static List<String> problems(Component part) {
        List<String> problems = new ArrayList<>();
        AccessibleContext context = part.getAccessibleContext();
        if (isBlank(context.getAccessibleName())) {
            problems.add("nothing is said of " + called(part));
        }
        AccessibleRole role = context.getAccessibleRole();
        if (part instanceof AbstractButton ? !BUTTONS.contains(role) : role.equals(AccessibleRole.UNKNOWN)) {
            problems.add(called(part) + " is a " + role.toDisplayString(Locale.ENGLISH));
        }
        if (part instanceof JList<?> list) {
            for (int row = 0; row < list.getModel().getSize(); row++) {
                if (isBlank(
                        context.getAccessibleChild(row).getAccessibleContext().getAccessibleName())) {
                    problems.add("nothing is said of row " + row + " of " + called(part));
                }
            }
        }
        return problems;
    }

    private static List<Component> parts(Window window) {
        return Person.within(window)
                .filter(part -> part.isShowing() && part.isEnabled() && part.isFocusable() && isUsed(part))
                .toList();
    }

    private static boolean isUsed(Component part) {
        boolean inner = part.getParent() instanceof JComboBox || part.getParent() instanceof JSpinner;
        return !inner
                && (part instanceof AbstractButton
                        || (part instanceof JTextComponent text && text.isEditable())
                        || part instanceof JList
                        || part instanceof JComboBox
                        || part instanceof JSlider
                        || part instanceof JTabbedPane
                        || "timeline".equals(part.getName()));
    }

    /** With what is around it, where a mark may be. */
    private static BufferedImage around(Component part) {
        Component shown = part.getParent() == null || part.getParent().getParent() == null
                ? part
                : part.getParent().getParent();
        return Screens.picture(shown instanceof JComponent ? shown : part);
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        return width == other.getWidth()
                && height == other.getHeight()
                && Arrays.equals(
                        one.getRGB(0, 0, width, height, null, 0, width),
                        other.getRGB(0, 0, width, height, null, 0, width));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String called(Component part) {
        return part.getClass().getSimpleName() + " " + part.getName();
    }
}
