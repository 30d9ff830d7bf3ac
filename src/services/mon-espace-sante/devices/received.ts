import type { DeliveryWay, Message } from './delivery.ts';
import { clock } from './clock.ts';

export interface Received {
  readonly message: Message;
  readonly time: string;
  /** Whether the message is the last one sent. */
  readonly last: boolean;
}

/** The messages received by mail or by SMS, oldest first. */
export const received = (messages: readonly Message[], way: DeliveryWay): Received[] =>
  messages
    .map((message, index) => ({ message, time: clock(index + 1), last: index === messages.length - 1 }))
    .filter(({ message }) => message.way === way);
