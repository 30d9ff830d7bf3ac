import { services } from 'virtual:pas-a-pas/-services';

/** Compiles the screens of a service, which a page loads late. */
export const compileScreens = (service: string): Promise<unknown> =>
  Promise.resolve(services[service]?.screens());
