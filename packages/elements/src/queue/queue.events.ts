/** What waits on this device to be sent has changed. Fired on the document; carries no answers. */
export class WaitingEvent extends Event {
  static readonly type = 'cairn-waiting';
  /** How many submissions wait, of all queues of this page. */
  readonly count: number;

  constructor(count: number) {
    super(WaitingEvent.type);
    this.count = count;
  }
}

declare global {
  interface DocumentEventMap {
    [WaitingEvent.type]: WaitingEvent;
  }
}
