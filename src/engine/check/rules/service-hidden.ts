import { fault } from '../../diagnostics/diagnostic.ts';
import { areaNames, type Check, inMachine, transitionsOf } from '../subject.ts';

/** After a gesture on the service, the next slide still shows it. */
export const serviceHidden: Check = (subject) =>
  transitionsOf(subject)
    .filter(({ slide, event }) => /^(?:press|did)\./.test(event) && !areaNames(subject, slide))
    .filter(({ target }) => subject.machine.flow?.slides[target]?.stage.kind === 'none')
    .map(({ slide, target, at }) => fault(inMachine(subject, at.target, slide), 'service-hidden', target));
