package causerie.client.ui.timeline;

import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;

/** Paints a component anew when it gets or loses the focus. On the event dispatch thread. */
record RepaintOnFocus(Component component) implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
        component.repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        component.repaint();
    }
}
