import type { Instant } from '../domain/overdue.ts';
import type { Store } from './store.ts';

export interface StoreConfig {
  /** One URL, or the nodes of a Cluster separated by commas; null for the embedded store. */
  readonly redisUrl: string | null;
  /** Replicas a commit waits for. */
  readonly redisWait: number;
  /** Folder of the embedded store. */
  readonly dataDir: string;
  /** A clock nobody sets, for what the embedded store owns. */
  readonly steady?: () => Instant;
}

/** Opens the store the configuration names; loads only its library. Rejects with StoreAway. */
export async function openStore(config: StoreConfig): Promise<Store> {
  if (config.redisUrl !== null) {
    const { openRedis } = await import('./redis.ts');
    return openRedis({ url: config.redisUrl, wait: config.redisWait });
  }
  const { openLevel } = await import('./level.ts');
  return openLevel(config.dataDir, config.steady);
}
