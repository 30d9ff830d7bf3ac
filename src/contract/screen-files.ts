/** Name of the screen in a file: `./sign-in/identification.svelte` → `identification`. */
const screenIn = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.svelte'.length);

/** Keys the modules of screen files by the name of the screen. */
export const byScreen = <Found>(files: Readonly<Record<string, Found>>): Record<string, Found> =>
  Object.fromEntries(Object.entries(files).map(([file, found]) => [screenIn(file), found]));
