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

/** The advice as a timeline: what to know now, here, what to do, what may come. */
export function pictureModel(words: Words, advice: Advice): PictureModel {
  const platform = platformName(words, advice);
  const today = dateOf(words, advice, advice.today);
  const [now, plan, later] = [
    risksOf(words, advice, 'now', NOW),
    stepsOf(words, advice),
    risksOf(words, advice, 'later', LATER),
  ];
  const sections = (
    [
      { kind: 'now', title: words.say('out.picture.now'), stops: now },
      { kind: 'plan', title: words.say('out.picture.plan'), stops: plan },
      { kind: 'later', title: words.say('out.picture.later'), stops: later },
    ] as const
  ).filter(({ stops }) => stops.length > 0);
  const list = (stops: readonly Stop[]): string => stops.map(({ text }) => text).join('；');
  const done = now.length === 0 ? '' : words.say('out.picture.caption.done', { list: list(now) });
  return {
    title: words.say('out.picture.title'),
    platform,
    here: words.say('out.picture.here'),
    hereNote: hereNote(words, advice, today),
    sections,
    foot: words.say('out.picture.foot'),
    alt: words.say('out.picture.caption', { platform, today, done, next: list(plan) }),
  };
}

/** The table's name; a person's own words for a lender stay out. */
function platformName(words: Words, advice: Advice): string {
  const named = platformById(advice.facts.platform);
  return (words.lang === 'hant' ? named?.nameHant : named?.name) ?? words.say('param.platform.unknown');
}

function dateOf(words: Words, advice: Advice, day: string): string {
  return sayDate(day, advice.today, words.wording.texts);
}

function hereNote(words: Words, advice: Advice, date: string): string {
  const { daysOverdue: days, status } = advice.facts;
  // Of a debt that is not one's own, or paid, nobody is that late.
  if (days === null || (status !== 'overdue' && status !== 'unclear'))
    return words.say('out.picture.here.only', { date });
  return words.say('out.picture.here.days', { date, days: sayDays(days, words.wording.texts) });
}

function stepsOf(words: Words, advice: Advice): Stop[] {
  return advice.steps.slice(0, PLAN).map(({ id, due }) => ({
    when: due === null ? '' : dateOf(words, advice, due),
    text: bare(stepPart(words, advice, id, 'line', due) ?? id),
  }));
}

function risksOf(words: Words, advice: Advice, phase: 'now' | 'later', count: number): Stop[] {
  const shown = advice.risks.filter((risk) => risk.when === phase && costless(words, risk)).slice(0, count);
  return shown.toSorted(byDate).map(({ id, from }) => {
    const dated = phase === 'later' && from !== null && !saysDate(words, id);
    return {
      when: dated ? words.say('out.picture.from', { date: dateOf(words, advice, from) }) : '',
      text: bare(riskText(words, advice, id, from)),
    };
  });
}

/** The figures of growing cost stand in the text only. */
function costless(words: Words, risk: RiskFinding): boolean {
  const texts: Readonly<Record<string, string>> = words.wording.texts;
  return !/\{cost/.test(texts[`risk.${risk.id}`] ?? '');
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
