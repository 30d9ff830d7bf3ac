import { changes } from '../../changes.ts';
import type { Context, Event } from '../models.ts';

export const { become, on } = changes<Context, Event>();
