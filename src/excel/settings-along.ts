import { readSettings } from '../core/settings/settings-xml.ts';
import { TroubleError } from '../core/trouble.ts';
import type { AlongWithSheet, SettingsAlong } from '../core/workbook-port.ts';
import { settingsPartsOf } from './settings-part.ts';
import { errorLocation } from './trouble-of-error.ts';

interface Standing {
  /** Of every part of our namespace: the first counts, copies came with pasted sheets. */
  readonly ids: readonly string[];
  readonly xml: string | null;
}

/**
 * A change of our settings that goes along with batches sent anyway: one of them asks what stands, a later one makes
 * the change. May be asked again, so that what others change in between is not lost.
 */
export class SettingsChange {
  private standing: Standing | null = null;
  private planned: SettingsAlong = { kind: 'left-alone' };

  constructor(private readonly change: AlongWithSheet['settings']) {}

  get outcome(): SettingsAlong {
    return this.planned;
  }

  /** Call what it gives after the batch's sync. One sync more where there are copies of our part. */
  ask(context: Excel.RequestContext): () => Promise<void> {
    const { change } = this;
    if (change === undefined) return () => Promise.resolve();
    const own = settingsPartsOf(context.workbook.customXmlParts);
    const only = onlyXml(own);
    return async () => {
      const ids = own.items.map(({ id }) => id);
      const [first] = ids;
      if (first === undefined) this.plan(change, { ids, xml: null });
      else if (ids.length === 1) this.plan(change, { ids, xml: only.value });
      else {
        const xml = xmlOf(context, first);
        await context.sync();
        this.plan(change, { ids, xml: xml.value });
      }
    };
  }

  private plan(change: NonNullable<AlongWithSheet['settings']>, standing: Standing): void {
    this.standing = standing;
    const xml = change(standing.xml);
    this.planned = xml === null ? { kind: 'left-alone' } : { kind: 'kept', xml };
  }

  /** About how many bytes making it takes; known after `ask`. */
  get bytes(): number {
    return this.planned.kind === 'kept' ? 1_000 + 4 * this.planned.xml.length : 0;
  }

  /** Comes last in its batch, so that whatever else is in it stands where Excel refuses this. */
  make({ workbook: { customXmlParts } }: Excel.RequestContext): void {
    if (this.standing === null || this.planned.kind !== 'kept') return;
    const [first, ...copies] = this.standing.ids;
    for (const id of copies) customXmlParts.getItem(id).delete();
    if (first === undefined) customXmlParts.add(this.planned.xml);
    else customXmlParts.getItem(first).setXml(this.planned.xml);
  }

  /** Whether a batch failed at nothing but this change. Then all else in it is done, and the outcome says so. */
  refused(error: unknown): boolean {
    if (!(error instanceof TroubleError) || !/^CustomXmlPart/i.test(errorLocation(error.cause))) return false;
    this.planned = { kind: 'not-kept', trouble: error.trouble };
    return true;
  }

  /** Where a batch was lost that may have made the change: asks whether it did. Use the answer after the sync. */
  askWhetherMade({ workbook: { customXmlParts } }: Excel.RequestContext): WhetherMade {
    const { standing, planned } = this;
    if (standing === null || planned.kind !== 'kept')
      return { tell: () => undefined, takeBack: () => undefined };
    const own = settingsPartsOf(customXmlParts);
    const only = onlyXml(own);
    const made = () => {
      const [part, ...copies] = own.items;
      return part !== undefined && copies.length === 0 && sameSettings(only.value, planned.xml) ? part : null;
    };
    return {
      tell: () => {
        if (made() === null) this.planned = { kind: 'not-kept', trouble: { kind: 'host-failed', code: '' } };
      },
      takeBack: () => {
        if (standing.xml === null) made()?.delete();
        else made()?.setXml(standing.xml);
      },
    };
  }
}

interface WhetherMade {
  /** The outcome says so from now on. */
  readonly tell: () => void;
  /** Sent with the next sync; nothing where it was not made. */
  readonly takeBack: () => void;
}

/** Excel does nothing where there is none, or more than one. */
const onlyXml = (own: Excel.CustomXmlPartScopedCollection) => own.getOnlyItemOrNullObject().getXml();

const xmlOf = ({ workbook }: Excel.RequestContext, id: string) =>
  workbook.customXmlParts.getItem(id).getXml();

/** Excel may write the same XML in other words. */
const sameSettings = (one: string, other: string): boolean =>
  JSON.stringify(readSettings(one)) === JSON.stringify(readSettings(other));
