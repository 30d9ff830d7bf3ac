/** Where a message is sent. */
export type DeliveryWay = 'e-mail' | 'sms';

/** A message as it was sent. */
export interface Message {
  readonly about: 'code' | 'identifiant' | 'notification';
  readonly way: DeliveryWay;
  /** What it carries: the code, the identifier; nothing where it only tells that a message is waiting. */
  readonly text: string;
}

/** The last message that the service sent, and what became of it. */
export interface Delivery {
  readonly about: Message['about'];
  readonly way: DeliveryWay;
  /** The message was looked at. */
  readonly read: boolean;
  /** It is open in the mailbox. */
  readonly open: boolean;
  readonly copied: boolean;
}

/** One message more, after the ones before. Delivery is immediate. */
export const deliver = (messages: readonly Message[], message: Message) => ({
  messages: [...messages, message],
  delivery: { about: message.about, way: message.way, read: false, open: false, copied: false },
});

/** Looking at the telephone is reading an SMS; a mail has to be opened. */
export const look = (delivery: Delivery, atTelephone: boolean): Delivery => ({
  ...delivery,
  read: delivery.read || (atTelephone && delivery.way === 'sms'),
});

export const openMail = (delivery: Delivery): Delivery => ({ ...delivery, open: true, read: true });
