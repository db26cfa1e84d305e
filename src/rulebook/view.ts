import type { View } from '../core/rule.ts';
import type { Facts } from '../domain/facts.ts';
import { platformById } from './platforms.ts';

/** Facts joined with what the platform table knows of the product; what is not in the table stays unknown. */
export function view(facts: Facts): View {
  const platform = platformById(facts.platform);
  if (platform === undefined) {
    return { ...facts, kind: 'unknown', product: null, guarantor: null, summoned2026: false, reporting: 'unknown' };
  }
  return {
    ...facts,
    kind: platform.kind,
    product: platform.product,
    guarantor: platform.guarantor,
    summoned2026: platform.summoned2026,
    reporting: platform.creditReporting.value,
  };
}
