import type { DayBand } from '../core/bands.ts';
import type { ReasonRule } from '../core/reasons.ts';
import type { SourceId } from './sources.ts';

/** Stretches of days overdue for which one column of priors holds. */
export const DAY_BANDS = [
  { id: 'd0_7', from: 0, to: 8 },
  { id: 'd8_30', from: 8, to: 31 },
  { id: 'd31_60', from: 31, to: 61 },
  { id: 'd61_90', from: 61, to: 91 },
  { id: 'd91_180', from: 91, to: 181 },
  { id: 'd181_365', from: 181, to: 366 },
  { id: 'd366_up', from: 366 },
] as const satisfies readonly DayBand[];

/**
 * The eighteen reasons. Priors are subjective weights (judgement, to be scored against known outcomes), one per day band.
 * `needs`: what the person himself must have done or seen; without it the reason is weighed but not shown.
 */
export const REASONS = [
  {
    id: 'local_block',
    priors: [0.22, 0.2, 0.15, 0.12, 0.1, 0.07, 0.05],
    establishedBy: ['blockLogHasCalls'],
    sources: ['practice-judgement'],
  },
  {
    id: 'contact_lost',
    priors: [0.03, 0.07, 0.1, 0.11, 0.11, 0.11, 0.12],
    sources: ['practice-judgement', 'press-contact-reduced'],
  },
  {
    id: 'stage_handover',
    priors: [0.05, 0.1, 0.14, 0.12, 0.04, 0.01, 0],
    sources: ['press-contact-reduced', 'practice-judgement'],
  },
  {
    id: 'agency_gap',
    priors: [0, 0.03, 0.1, 0.14, 0.17, 0.16, 0.13],
    sources: ['collection-systems', 'practice-judgement'],
  },
  {
    id: 'downshift',
    priors: [0.3, 0.26, 0.22, 0.2, 0.19, 0.15, 0.11],
    sources: ['press-contact-reduced', 'nfra-2026-platform-talks'],
  },
  {
    id: 'negotiation_hold',
    priors: [0.06, 0.08, 0.08, 0.08, 0.06, 0.04, 0.03],
    needs: ['contactedService30d', 'planConfirmed'],
    establishedBy: ['planConfirmed'],
    sources: ['collection-systems', 'practice-judgement'],
  },
  {
    id: 'partial_payment',
    priors: [0.14, 0.09, 0.05, 0.04, 0.03, 0.02, 0.01],
    needs: ['paidOrDebited30d', 'promisedPayDate'],
    sources: ['practice-judgement', 'autodebit-clause'],
  },
  {
    id: 'complaint_hold',
    priors: [0.03, 0.06, 0.06, 0.05, 0.04, 0.03, 0.02],
    needs: ['complained60d'],
    sources: ['collection-systems', 'press-contact-reduced'],
  },
  {
    id: 'hardship_hold',
    priors: [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01],
    needs: ['hardshipDocsAccepted'],
    establishedBy: ['hardshipDocsAccepted'],
    sources: ['collection-systems', 'practice-judgement'],
  },
  {
    id: 'transfer',
    priors: [0, 0, 0, 0.01, 0.05, 0.14, 0.24],
    establishedBy: ['transferNotice', 'creditReportTransferredOut'],
    sources: ['press-npl-transfer', 'npl-transfer-pilot', 'assignment-notice'],
  },
  {
    id: 'subrogation',
    priors: [0, 0, 0, 0.03, 0.05, 0.04, 0.03],
    establishedBy: ['creditReportSubrogated'],
    sources: ['guarantor-recourse', 'practice-judgement'],
  },
  {
    id: 'legal_prep',
    priors: [0, 0.01, 0.03, 0.05, 0.08, 0.1, 0.09],
    establishedBy: ['courtCaseVerified', 'cardFrozenByCourt'],
    sources: ['press-small-court-cases', 'sue-no-threshold'],
  },
  {
    id: 'cold_writeoff',
    priors: [0, 0, 0.01, 0.01, 0.04, 0.09, 0.13],
    establishedBy: ['creditReportBadDebt'],
    sources: ['writeoff-not-forgiven', 'press-contact-reduced'],
  },
  {
    id: 'platform_exit',
    priors: [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.02],
    needs: ['appAndServiceDead'],
    sources: ['zhudai-2025-rule', 'practice-judgement'],
  },
  {
    id: 'vendor_or_system',
    priors: [0.04, 0.03, 0.02, 0.01, 0.01, 0.01, 0.005],
    sources: ['press-vendor-exit', 'practice-judgement'],
  },
  {
    id: 'holiday',
    priors: [0.04, 0.03, 0.01, 0.005, 0.005, 0.005, 0],
    needs: ['stopDateInHolidayWindow'],
    sources: ['practice-judgement'],
  },
  {
    id: 'settled_or_error',
    priors: [0.05, 0.01, 0.005, 0.0025, 0.0025, 0.0025, 0.0025],
    sources: ['practice-judgement', 'paid-still-dunned'],
  },
  {
    id: 'fake_collector',
    priors: [0.02, 0.01, 0.005, 0.0025, 0.0025, 0.0025, 0.0025],
    needs: ['askedTransferToPersonalAccount', 'callerNotOnOfficialList'],
    sources: ['fake-collector', 'cba-2026-whitelist'],
  },
] as const satisfies readonly ReasonRule<string, SourceId>[];

export type ReasonId = (typeof REASONS)[number]['id'];
