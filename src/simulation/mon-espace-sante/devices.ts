import type { AnyMachineSnapshot } from 'xstate';
import type { DeviceView } from '../contract.ts';
import type { Context, Device } from './context.ts';

/** The devices on the stage: the browser always, the one that receives the code while it is awaited. */
export function devices(service: AnyMachineSnapshot): DeviceView[] {
  const { code, device } = service.context as Context;
  const screen = service.value as string;
  const view = (name: Device, shown: string, news: boolean): DeviceView => ({
    device: name,
    screen: shown,
    focused: device === name,
    news,
  });
  const browser = view('navigateur', screen, false);
  if (screen !== 'code-a-usage-unique') return [{ ...browser, focused: true }];
  const other: Device = code.way === 'sms' ? 'telephone' : 'boite-mail';
  return [browser, view(other, other, !code.read)];
}
