import type { Manifest } from '../../contract/manifest.ts';

export const manifest = { id: 'images', title: {}, lang: 'fr', devices: {} } as const satisfies Manifest;
