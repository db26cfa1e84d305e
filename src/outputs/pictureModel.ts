import type { Advice, RiskFinding } from '../domain/advice.ts';
import { sayDate, sayDays } from '../rulebook/params.ts';
import { platformById } from '../rulebook/platforms.ts';
import { riskText, stepPart, type Words } from './words.ts';

/** One stop of the timeline. `when` is a date or a phrase, empty where none is known. */
export interface Stop {
  readonly when: string;
  readonly text: string;
}

/** What the picture says. A person's own words (`platformText`) never go into it. */
export interface PictureModel {
  readonly title: string;
  readonly platform: string;
  readonly here: string;
  readonly hereNote: string;
  readonly sections: readonly {
    readonly kind: 'now' | 'plan' | 'later';
    readonly title: string;
    readonly stops: readonly Stop[];
  }[];
  readonly foot: string;
  readonly alt: string;
}

const NOW = 3;
const PLAN = 4;
const LATER = 3;

/** The advice as a timeline: what has probably happened, here, what to do, what may come. */
export function pictureModel(words: Words, advice: Advice): PictureModel {
  const date = (day: string): string => sayDate(day, advice.today, words.wording.texts);
  const named = platformById(advice.facts.platform);
  const platform = (words.lang === 'hant' ? named?.nameHant : named?.name) ?? words.say('param.platform.unknown');
  const risks = advice.risks.filter((risk) => showable(words, risk));
  const stop = (risk: RiskFinding): Stop => ({
    when:
      risk.from === null || risk.when === 'now' || saysDate(words, risk.id)
        ? ''
        : words.say('out.picture.from', { date: date(risk.from) }),
    text: bare(riskText(words, advice, risk.id, risk.from)),
  });
  const now = risks
    .filter(({ when }) => when === 'now')
    .slice(0, NOW)
    .map(stop);
  const later = risks
    .filter(({ when }) => when === 'later')
    .slice(0, LATER)
    .toSorted(byDate)
    .map(stop);
  const plan = advice.steps.slice(0, PLAN).map(({ id, due }) => ({
    when: due === null ? '' : date(due),
    text: bare(stepPart(words, advice, id, 'line', due) ?? id),
  }));
  const days = advice.facts.daysOverdue;
  const today = date(advice.today);
  const sections = (
    [
      { kind: 'now', title: words.say('out.picture.now'), stops: now },
      { kind: 'plan', title: words.say('out.picture.plan'), stops: plan },
      { kind: 'later', title: words.say('out.picture.later'), stops: later },
    ] as const
  ).filter(({ stops }) => stops.length > 0);
  const list = (stops: readonly Stop[]): string => stops.map(({ text }) => text).join('；');
  return {
    title: words.say('out.picture.title'),
    platform,
    here: words.say('out.picture.here'),
    hereNote:
      days === null
        ? words.say('out.picture.here.only', { date: today })
        : words.say('out.picture.here.days', { date: today, days: sayDays(days, words.wording.texts) }),
    sections,
    foot: words.say('out.picture.foot'),
    alt: words.say('out.picture.caption', {
      platform,
      today,
      done: now.length === 0 ? '' : words.say('out.picture.caption.done', { list: list(now) }),
      next: list(plan),
    }),
  };
}

/** The figures of growing cost stand in the text only. */
function showable(words: Words, risk: RiskFinding): boolean {
  const texts: Readonly<Record<string, string>> = words.wording.texts;
  return risk.when !== 'cannot' && !/\{cost/.test(texts[`risk.${risk.id}`] ?? '');
}

/** Dated ones in order, then those without a date. */
function byDate(a: RiskFinding, b: RiskFinding): number {
  return (a.from ?? '9999').localeCompare(b.from ?? '9999');
}

/** A text that names the date itself needs none above it. */
function saysDate(words: Words, id: string): boolean {
  const texts: Readonly<Record<string, string>> = words.wording.texts;
  return texts[`risk.${id}`]?.includes('{date}') ?? false;
}

function bare(text: string): string {
  return text.replace(/。$/, '');
}
