import { rule, violation } from '../rule.ts';
import { areaNames, inMachine, transitionsOf } from '../subject.ts';

/** After a gesture on the service, the next slide must still show the service. */
export const serviceHidden = rule({
  code: 'service-hidden',
  severity: 'warning',
  needs: 'machine',
  check: (subject) =>
    transitionsOf(subject)
      .filter(({ slide, event }) => /^(?:press|did)\./.test(event) && !areaNames(subject, slide))
      .filter(({ target }) => subject.machine.flow.slides[target]?.stage.kind === 'none')
      .map(({ slide, target, at }) => violation(inMachine(subject, at.target, slide), target)),
});
