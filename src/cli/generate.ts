import { writeGenerated } from './write-generated.ts';

/** `npm run generate`. */
await writeGenerated();
