import { Api, type ApiClientOptions } from 'grammy/web';
import { openThinFetch } from './http-fetch.ts';

/** Seconds a call may take; long polling brings its own time on top. */
const CALL_SECONDS = 30;

/** The Bot API over kept connections. `close` ends them. Errors are grammY's and never hold the token. */
export interface Telegram {
  readonly api: Api;
  /** For getUpdates alone, so that long polling never waits behind sending. */
  readonly polling: Api;
  close(): void;
}

export function openTelegram(token: string, apiRoot: string, pollSeconds: number): Telegram {
  const thin = openThinFetch(apiRoot);
  const options = (timeoutSeconds: number): ApiClientOptions => ({
    apiRoot,
    timeoutSeconds,
    fetch: thin.fetch as unknown as typeof fetch,
  });
  return {
    api: new Api(token, options(CALL_SECONDS)),
    polling: new Api(token, options(pollSeconds + CALL_SECONDS)),
    close: thin.close,
  };
}
