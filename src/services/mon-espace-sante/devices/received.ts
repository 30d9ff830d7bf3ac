import type { DeliveryWay, Message } from './delivery.ts';
import { clock } from './clock.ts';

export interface Received {
  readonly message: Message;
  readonly time: string;
  /** It is the last message sent. */
  readonly last: boolean;
}

/** The messages that arrived one way, oldest first. */
export const received = (messages: readonly Message[], way: DeliveryWay): Received[] =>
  messages
    .map((message, index) => ({ message, time: clock(index + 1), last: index === messages.length - 1 }))
    .filter(({ message }) => message.way === way);
