import type { View } from '../core/rule.ts';
import type { Facts } from '../domain/facts.ts';
import { limitationOf } from './limitation.ts';
import { platformById } from './platforms.ts';

/** Facts joined with what the platform table knows of the product; what is not in the table stays unknown. */
export function view(facts: Facts): View {
  const platform = platformById(facts.platform);
  return {
    ...facts,
    kind: platform?.kind ?? 'unknown',
    product: platform?.product ?? null,
    guarantor: platform?.guarantor ?? null,
    summoned2026: platform?.summoned2026 ?? false,
    reporting: platform?.creditReporting.value ?? 'unknown',
    limitation: limitationOf(facts),
  };
}
