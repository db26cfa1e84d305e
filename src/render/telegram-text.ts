/** Telegram's limit for one message, in UTF-16 units after entities are taken out. */
const MESSAGE_LIMIT = 4096;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text to Telegram HTML; control characters and lone surrogates, which Telegram refuses, are dropped. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|\ufffd/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Telegram HTML to plain text: what a terminal shows and what lengths are counted on. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Cuts HTML at line or sentence ends so that no part is over the limit. Tags never span a line in our texts. */
export function splitHtml(html: string, limit = MESSAGE_LIMIT): string[] {
  if (html.length <= limit) return [html];
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces(html, limit)) {
    if (part.length + piece.length > limit) {
      parts.push(part.trimEnd());
      part = '';
    }
    part += piece;
  }
  if (part.trim() !== '') parts.push(part.trimEnd());
  return parts;
}

/** Lines, or sentences of a line that is too long, or the line cut hard as the last resort. */
function pieces(html: string, limit: number): string[] {
  return html
    .split(/(?<=\n)/)
    .flatMap((line) => (line.length <= limit ? [line] : line.split(/(?<=[。？；])/)))
    .flatMap((sentence) => (sentence.length <= limit ? [sentence] : cut(sentence, limit)));
}

function cut(text: string, limit: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += limit) parts.push(text.slice(from, from + limit));
  return parts;
}
