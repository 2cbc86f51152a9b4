/** Somebody leaves in a hurry: whatever they typed is to be forgotten. Carries nothing. */
export class ExitedEvent extends Event {
  static readonly type = 'cairn-exited';

  constructor() {
    super(ExitedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ExitedEvent.type]: ExitedEvent;
  }
}
