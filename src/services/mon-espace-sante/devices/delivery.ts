/** How a message is sent. */
export type DeliveryWay = 'e-mail' | 'sms';

/** A message sent by the service. */
export interface Message {
  readonly about: 'code' | 'identifiant' | 'notification';
  readonly way: DeliveryWay;
  /** The code or the identifier; empty if the message only announces another message. */
  readonly text: string;
}

/** The last message that the service sent, and what has been done with it. */
export interface Delivery {
  readonly about: Message['about'];
  readonly way: DeliveryWay;
  /** Whether the message was read. */
  readonly read: boolean;
  /** Whether the message is open in the mailbox. */
  readonly open: boolean;
  readonly copied: boolean;
}

/** Adds a message to those sent before. Delivery is immediate. */
export const deliver = (messages: readonly Message[], message: Message) => ({
  messages: [...messages, message],
  delivery: { about: message.about, way: message.way, read: false, open: false, copied: false },
});

/** Marks an SMS as read once the telephone is looked at; a mail must be opened. */
export const look = (delivery: Delivery, atTelephone: boolean): Delivery => ({
  ...delivery,
  read: delivery.read || (atTelephone && delivery.way === 'sms'),
});

export const openMail = (delivery: Delivery): Delivery => ({ ...delivery, open: true, read: true });
