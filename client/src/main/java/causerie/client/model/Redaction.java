package causerie.client.model;

/**
 * That something said was taken back.
 *
 * @param by who did that: its author, or somebody who keeps order
 * @param reason may be empty
 */
public record Redaction(String by, String reason) {}
