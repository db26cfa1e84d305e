import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../locales/index.ts';
import { FIXTURES, LOOK_DAY } from '../../scripts/lookFixtures.ts';
import { makeFile } from '../../src/outputs/files.ts';
import { packageRoot } from '../../src/outputs/packageRoot.ts';
import { pictureModel } from '../../src/outputs/pictureModel.ts';
import { createQueue } from '../../src/outputs/queue.ts';
import { wordsOf } from '../../src/outputs/words.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { charactersOf } from './cmap.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Palette index of a pixel. */
  readonly at: (x: number, y: number) => number;
}

/** Reads an indexed PNG whose rows are not filtered, which is what we write. */
function readPng(bytes: Uint8Array): Picture {
  const data = Buffer.from(bytes);
  expect(data.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  expect([...data.subarray(24, 29)]).toEqual([8, 3, 0, 0, 0]);
  const packed: Buffer[] = [];
  for (let at = 8; at < data.length; at += data.readUInt32BE(at) + 12) {
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  expect(rows.length).toBe((width + 1) * height);
  return { width, height, at: (x, y) => rows[y * (width + 1) + 1 + x]! };
}

const recipe = (facts: (typeof FIXTURES)[number], lang: 'hans' | 'hant' = 'hans') =>
  JSON.stringify({ facts, today: LOOK_DAY, lang });

describe('the picture', () => {
  it('is small, as wide as it should be, and keeps its margins for fifty debts in both scripts', async () => {
    for (const [at, facts] of FIXTURES.entries()) {
      const file = await makeFile('picture', recipe(facts, at % 2 === 0 ? 'hans' : 'hant'));
      expect(file.bytes.length).toBeLessThan(120_000);
      const picture = readPng(file.bytes);
      expect(picture.width).toBe(720);
      expect(picture.height).toBeLessThan(2_200);
      const ground = picture.at(0, 0);
      for (let y = 0; y < picture.height; y++) {
        for (const x of [
          0,
          10,
          20,
          30,
          picture.width - 30,
          picture.width - 20,
          picture.width - 10,
          picture.width - 1,
        ]) {
          if (picture.at(x, y) !== ground) throw new Error(`${facts.platform}: ink in the margin at ${x},${y}`);
        }
      }
    }
  }, 120_000);

  it('never holds a person’s own words or growing cost', () => {
    for (const facts of FIXTURES) {
      const model = pictureModel(
        wordsOf('hans'),
        advise({ ...facts, platform: null, platformText: '欠我舅的钱' }, LOOK_DAY),
      );
      const said = [
        model.platform,
        model.alt,
        model.hereNote,
        ...model.sections.flatMap(({ stops }) => stops.map(({ text }) => text)),
      ];
      expect(said.join('\n')).not.toMatch(/欠我舅|\{|每天约|多出/);
    }
  });

  it('shows where one is, what to do and what may come, the dated in order', () => {
    for (const facts of FIXTURES) {
      const advice = advise(facts, LOOK_DAY);
      const model = pictureModel(wordsOf('hans'), advice);
      expect(model.hereNote).toContain('今天 11 月 21 日');
      expect(model.sections.map(({ kind }) => kind)).toContain('plan');
    }
  });

  it('calls nobody late for a debt that is denied, another’s or paid', () => {
    for (const status of ['denied', 'otherPerson', 'paid'] as const) {
      const model = pictureModel(wordsOf('hans'), advise({ ...FIXTURES[1]!, status }, LOOK_DAY));
      expect([model.hereNote, model.alt].join()).not.toContain('逾期 16 天');
    }
  });

  it('has a caption that says what it shows', async () => {
    const { caption } = await makeFile('picture', recipe(FIXTURES[1]!));
    expect(caption).toMatch(/^图：你在哪一步。奇富借条/);
    expect(caption.length).toBeLessThan(1_024);
  });

  it('is drawn with a font that has every character it may need (else make it anew: scripts/font.ts)', () => {
    const font = readFileSync(join(packageRoot(), 'src', 'outputs', 'font', 'NotoSansSC-subset.ttf'));
    expect(font.length).toBeLessThan(2_500_000);
    const has = charactersOf(font);
    const shown = (['hans', 'hant'] as const).flatMap((lang) =>
      Object.entries(textsOf(lang)).flatMap(([key, text]) =>
        /^(?:risk|step|param|out\.picture)\./.test(key) ? [text] : [],
      ),
    );
    const wanted = [
      ...PLATFORMS.flatMap((platform) => [platform.name, platform.nameHant]),
      ...shown,
      '一丁七啊阿座齄',
    ].join('');
    const missing = [...new Set(wanted)].filter((one) => !has.has(one.codePointAt(0)!));
    expect(missing).toEqual([]);
  });
});

describe('the image', () => {
  it('holds the font, which no build copies', () => {
    expect(readFileSync(join(packageRoot(), 'Dockerfile'), 'utf8')).toContain(
      'COPY src/outputs/font ./src/outputs/font',
    );
  });
});

describe('the queue', () => {
  it('runs one job at a time, in order', async () => {
    const queue = createQueue(10);
    const seen: string[] = [];
    const job = (name: string) => async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => queue.enqueue(job(name))));
    expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('refuses at once when it is full and takes jobs again when there is room', async () => {
    const queue = createQueue(2);
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const running = [queue.enqueue(() => gate), queue.enqueue(() => gate)];
    expect(queue.enqueue(async () => 1)).toBeNull();
    open();
    await Promise.all(running);
    expect(await queue.enqueue(async () => 1)).toBe(1);
  });

  it('goes on after a job that fails', async () => {
    const queue = createQueue(2);
    const failing = queue.enqueue(async () => {
      throw new Error('no');
    });
    const next = queue.enqueue(async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
