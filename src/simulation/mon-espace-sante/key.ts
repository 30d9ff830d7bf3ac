import type { AnyMachineSnapshot } from 'xstate';
import { opensTheSite } from './address.ts';
import type { Context } from './context.ts';
import { judgeCode } from './one-time-code.ts';
import { judgeIdentifier, judgePassword } from './sign-in.ts';

/** Screen, device and what the guards ask: equal keys have equal exits. */
export function key(service: AnyMachineSnapshot): string {
  const { address, code, device, mailOpen, signIn } = service.context as Context;
  const asked = [
    opensTheSite(address),
    judgeIdentifier(signIn.identifier),
    judgePassword(signIn.password),
    code.way,
    code.waiting,
    code.read,
    judgeCode(code),
    mailOpen,
  ];
  return [service.value, device, ...asked].join(' ');
}
