import type { Context } from '../models.ts';
import { become, on } from '../common/changes.ts';
import { rewrite } from '../writing/actions.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { join, picking, refusePicking, tick } from './picking.ts';

const joining = (now: Context, more: readonly EnclosureId[]) =>
  rewrite(now, { enclosures: join(now.writing.draft.enclosures, more) });

export const actions = {
  beginPicking: become(() => ({ picking })),
  tick: on('enclosure.tick', ({ picking }, { enclosure }) => ({ picking: tick(picking, enclosure) })),
  refuseNothing: become(({ picking }) => ({ picking: refusePicking(picking, 'empty') })),
  refuseWeight: become(({ picking }) => ({ picking: refusePicking(picking, 'too-heavy') })),
  joinTicked: become((now) => joining(now, now.picking.ticked)),
  joinProfile: become((now) => joining(now, ['profil'])),
};
