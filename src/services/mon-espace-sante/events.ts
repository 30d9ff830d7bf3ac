import type { Device, Dialog } from './context.ts';
import type { DeliveryWay } from './devices/delivery.ts';
import type { Category } from './documents/categories.ts';
import type { Listing } from './documents/listing.ts';
import type { AttachmentId } from './messages/attachments.ts';
import type { ConversationId } from './messages/conversations.ts';
import type { CorrespondentId } from './messages/correspondents.ts';
import type { EnclosureId } from './writing/enclosures.ts';
import type { ProofField } from './recovery/proof.ts';
import type { Card } from './recovery/serial-number.ts';

type Typed<Type extends string> = { readonly type: Type; readonly text: string };
type Plain<Type extends string> = { readonly type: Type };

type SignInEvent =
  | { readonly type: 'device.use'; readonly device: Device }
  | Plain<'mail.open' | 'mail.close' | 'message.copy' | 'notification.follow'>
  | { readonly type: 'wait'; readonly delay: string }
  | Typed<'address.write'>
  | Plain<'address.open'>
  | Plain<'sign-in.open' | 'sign-in.submit' | 'identifier.lost' | 'password.lost'>
  | Typed<'identifier.write' | 'password.write'>
  | { readonly type: 'code.ask'; readonly way: DeliveryWay }
  | Typed<'code.write'>
  | Plain<'code.submit' | 'code.resend'>
  | { readonly type: 'proof.write'; readonly field: ProofField; readonly text: string }
  | { readonly type: 'proof.card'; readonly card: Card }
  | { readonly type: 'proof.way'; readonly way: DeliveryWay }
  | Plain<'proof.submit'>
  | Typed<'new-password.write' | 'new-password.confirm'>
  | Plain<'new-password.submit'>;

type ReadingEvent =
  | Plain<'home.open' | 'messages.open' | 'documents.open' | 'address.copy'>
  | { readonly type: 'conversation.open'; readonly conversation: ConversationId }
  | Plain<'conversation.delete' | 'ending.understood'>
  | { readonly type: 'dialog.open'; readonly dialog: Dialog }
  | Plain<'dialog.close'>
  | { readonly type: 'attachment.open'; readonly attachment: AttachmentId }
  | Plain<'attachment.close' | 'attachment.download' | 'attachment.save'>
  | Typed<'saving.name' | 'saving.date'>
  | { readonly type: 'saving.category'; readonly category: Category }
  | Plain<'saving.cancel' | 'saving.submit'>
  | { readonly type: 'listing.sort'; readonly order: Listing['order'] }
  | { readonly type: 'listing.filter'; readonly category: Listing['category'] };

type WritingEvent =
  | { readonly type: 'reply.open'; readonly all: boolean }
  | Plain<'message.new' | 'message.send' | 'writing.leave' | 'draft.delete'>
  | Typed<'subject.write' | 'text.write' | 'recipients.search'>
  | Plain<'recipients.toggle'>
  | { readonly type: 'recipients.add' | 'recipients.remove'; readonly correspondent: CorrespondentId }
  | { readonly type: 'enclosure.remove' | 'enclosure.tick'; readonly enclosure: EnclosureId }
  | Plain<'joining.open' | 'joining.close' | 'joining.profile' | 'joining.add'>
  | Plain<'picker.documents' | 'picker.papers' | 'picker.files'>;

export type ServiceEvent = SignInEvent | ReadingEvent | WritingEvent;
