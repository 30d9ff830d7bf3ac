/** `./sign-in/identification.svelte` → `identification`. */
const screenIn = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.svelte'.length);

/** What was found in the files of screens, by the names of the screens. */
export const byScreen = <Found>(files: Readonly<Record<string, Found>>): Record<string, Found> =>
  Object.fromEntries(Object.entries(files).map(([file, found]) => [screenIn(file), found]));
