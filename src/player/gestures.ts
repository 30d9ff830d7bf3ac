import { isNeutral, isSecondClick } from './clicks.ts';
import { type Field, isField } from './fields.ts';

/** Handlers of what the learner’s pointer and keyboard do on a stage. */
export interface StageEvents {
  press(anchor: string): void;
  /** Returns whether the text was accepted. */
  type(anchor: string, text: string): boolean;
  /** A click that hits no control, with the id of the device. */
  neutral(device: string | undefined): void;
}

/**
 * Listens to the anchors of the screens below a node. A refused text is replaced by the previous one. Returns
 * a function that stops listening.
 */
export function listenTo(node: HTMLElement, events: StageEvents): () => void {
  const held = new WeakMap<Field, string>();

  const click = (event: MouseEvent) => {
    if (isSecondClick(event)) return;
    const target = event.target as Element;
    const anchor = target.closest<HTMLElement>('[data-anchor]:is(button, [role="option"])')?.dataset.anchor;
    if (anchor !== undefined) events.press(anchor);
    else if (isNeutral(event)) events.neutral(target.closest<HTMLElement>('[data-device]')?.dataset.device);
  };
  const input = ({ target }: Event) => {
    if (!isField(target)) return;
    const anchor = target.dataset.anchor;
    if (anchor === undefined) return;
    if (events.type(anchor, target.value)) held.set(target, target.value);
    else target.value = held.get(target) ?? target.defaultValue;
  };
  const focus = ({ target }: Event) => {
    if (isField(target)) held.set(target, target.value);
  };
  const submit = (event: Event) => event.preventDefault();

  const listeners = { click, input, focusin: focus, submit };
  for (const [name, listen] of Object.entries(listeners))
    node.addEventListener(name, listen as EventListener);
  return () => {
    for (const [name, listen] of Object.entries(listeners))
      node.removeEventListener(name, listen as EventListener);
  };
}
