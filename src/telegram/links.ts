import { withLink as resolve } from './deepLinks.ts';
import type { Shell } from './ports.ts';
import type { Job } from './turn.ts';

/** The job with what the token of `/start TOKEN` carries, if it is the sender's to use. */
export async function withLink(shell: Shell, job: Job): Promise<Job> {
  return { ...job, input: await resolve(shell.store, job.chat, job.seen, job.input, shell.now()) };
}
