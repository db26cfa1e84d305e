// HEALTHCHECK of the image: exit code 0 if the process behind PORT answers.
const port = process.env.PORT ?? '8080';
try {
  const reply = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4_000) });
  process.exitCode = reply.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
