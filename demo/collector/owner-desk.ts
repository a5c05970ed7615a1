import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { localizeDefinition } from '../../src/definition/localize-definition.js';
import type { Id, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AssetFolders } from '../pages/assets.js';
import { renderOwnerPage, type OwnerPage, type OwnerScene } from '../pages/owner-page.js';
import { ownerMissingPage } from '../pages/owner-sign-in-page.js';
import type { OwnedPulse } from '../pages/owner-pulses-page.js';
import { pageHeaders } from '../pages/page-headers.js';
import { isOwnerLanguage, ownerVoice, type OwnerLanguage } from '../pages/texts/owner-texts.js';
import type { AnswerStore } from './answer-store.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { ListSource } from './list-source.js';
import type { OwnerRecords } from './owner-ledger.js';
import { readOwnedWaves } from './owner-retention.js';
import { dayOf } from './owner-waves.js';
import type { ReaderAccess } from './reader-access.js';

export interface OwnerDeskParts {
  readonly store: Pick<AnswerStore, 'waves'>;
  readonly ledger: OwnerRecords;
  readonly catalogue: DefinitionCatalogue;
  readonly lists: ListSource;
  readonly access: ReaderAccess;
  readonly folders: AssetFolders;
  /** Whether the demo's intranet is served beside. */
  readonly hasIntranet: boolean;
  /** Deletes a wave with everything that was made of it. */
  readonly deleteWave: (pulse: Id, wave: Id) => Promise<void>;
  /** Asks the collector itself, as somebody who may read: `/api/results/lunch`. */
  readonly readApi: (path: string) => Promise<Response>;
  readonly nowMs: () => number;
}

const languageOf = (context: Context): OwnerLanguage => {
  const accepted = (context.req.header('accept-language') ?? '').split(',').map(range => range.trim().slice(0, 2));
  const wanted = [context.req.query('language'), getCookie(context, 'view-language'), ...accepted];
  return wanted.find(isOwnerLanguage) ?? 'en';
};

/** What all owner routes share: who asks, in which language, and what is on record. */
export class OwnerDesk {
  readonly parts: OwnerDeskParts;

  constructor(parts: OwnerDeskParts) {
    this.parts = parts;
  }

  /** ISO date. */
  get today(): string {
    return dayOf(this.parts.nowMs());
  }

  scene(context: Context): OwnerScene {
    const voice = ownerVoice(languageOf(context));
    return {
      voice,
      path: context.req.path,
      today: this.today,
      canSignOut: this.parts.access !== null,
      hasIntranet: this.parts.hasIntranet,
      confirmation: voice.confirm(context.req.query('done')),
    };
  }

  /** @param status default 200 */
  show(context: Context, page: OwnerPage, status: 200 | 401 | 404 | 422 = 200): Response | Promise<Response> {
    return context.html(renderOwnerPage(this.scene(context), page), status, pageHeaders);
  }

  missing(context: Context): Response | Promise<Response> {
    return this.show(context, ownerMissingPage(this.scene(context)), 404);
  }

  /** The definition in the language of the pages. */
  localized(context: Context, definition: PulseDefinition): PulseDefinition {
    return localizeDefinition(definition, languageOf(context));
  }

  /**
   * Undefined for a pulse that the collector does not know.
   * @param id default: the one that the address names
   */
  async pulse(context: Context, id: Id = context.req.param('pulse') ?? ''): Promise<OwnedPulse | undefined> {
    const entry = this.parts.catalogue.get(id);
    return (
      entry && {
        definition: this.localized(context, entry.definition),
        waves: await readOwnedWaves(id, this.parts),
        retentionMonths: await this.parts.ledger.retentionMonths(id),
      }
    );
  }

  /** Pulses that were answered, that an owner has prepared, or that the company brought along; and all others. */
  async pulses(context: Context): Promise<{ inUse: readonly OwnedPulse[]; others: readonly PulseDefinition[] }> {
    const recorded = new Set(await this.parts.ledger.pulses());
    const inUse: OwnedPulse[] = [];
    const others: PulseDefinition[] = [];
    for (const [id, { isBuiltIn }] of this.parts.catalogue) {
      const pulse = await this.pulse(context, id);
      if (pulse === undefined) continue;
      if (!isBuiltIn || recorded.has(id) || pulse.waves.length > 0) inUse.push(pulse);
      else others.push(pulse.definition);
    }
    return { inUse, others };
  }
}
