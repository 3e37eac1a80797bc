package causerie.client.ui.kit;

import causerie.client.model.Buffer;

/** Rooms as people call them. */
public final class RoomNames {
    private RoomNames() {}

    /** The name without the sign that rooms have on the wire. */
    public static String shown(Buffer buffer) {
        return buffer.isRoom() ? shown(buffer.name()) : buffer.name();
    }

    /** What was typed as a name that a room can have: without spaces and commas, which would end it. */
    public static String possible(String typed) {
        return typed.strip().replaceAll("[\\s,]+", "-");
    }

    /** The name without its first sign, unless nothing would be left. */
    public static String shown(String name) {
        return name.length() > 1 && "#&+!".indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
    }
}
