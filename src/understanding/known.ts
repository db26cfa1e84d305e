import type { Quantity } from '../domain/facts.ts';
import type { Clauses } from './clauses.ts';
import type { DebtReading } from './reading.ts';
import { sayings } from './sayings.ts';
import { statusOf } from './status.ts';

/** Words that point at debts already told: all of them, or one by its place in the list. */
const POINTS = sayings<'all' | number>([
  [
    '两个|两家|两笔|两边|俩|三个|三家|三笔|几个|几家|几笔|这些|它们|全部|所有 |平台|网贷|欠款|账|的|加起来 都|全|全都|全部|一样|一起|也都|各|分别',
    'all',
  ],
  ['^ 都|全都|全部|全|全部都|也都 逾期|是|还了|还清|还完|结清|没还|超|拖|到期|差不多|大概', 'all'],
  ['第一个|第一家|第一笔|头一个|头一家|最前面那个', 0],
  ['第二个|第二家|第二笔', 1],
  ['第三个|第三家|第三笔', 2],
]);

const EACH = ['各', '每', '都是', '都欠'];
/** What holds one of these asks; 还清了还能用吗 tells of no payment. */
const ASKING = ['吗', '么', '嘛', '呢', '?', '能', '会', '怎', '可以', '多久', '几', '如果', '要是', '才', '后', '再'];

/**
 * What a message without a name says of debts in the case: 两个都逾期60天, 第一个是45天, 已经还清了. 那个, 它 and nothing at all
 * stay without a name: the talk knows which debt it is about.
 */
export function pointed(
  debts: readonly DebtReading[],
  clauses: Clauses,
  known: readonly string[],
  count: number | null,
): readonly DebtReading[] {
  if (known.length === 0 || debts.length > 1) return debts;
  const told = debts[0] ?? (isRepaid(clauses) ? REPAID : null);
  if (told === null || told.platform !== null || told.platformText !== null) return debts;
  const point = POINTS(clauses)[0]?.value;
  if (point === undefined || known.length < 2) return [told];
  if (point !== 'all') return known[point] === undefined ? [told] : [{ ...told, platform: known[point] }];
  // 两个都欠5000 is five thousand each; 两个一共2万 stays one sum.
  const each = told.amount === null || EACH.some((word) => clauses.text.includes(word));
  if (!each) return [told];
  const amount = told.amount && count === known.length ? shareOf(told.amount, count) : told.amount;
  return known.map((platform) => ({ ...told, platform, amount }));
}

/** 两个平台各欠5000 was read as the ten thousand of both. */
const shareOf = ({ min, max, certainty }: Quantity, count: number): Quantity => ({
  min: min / count,
  max: max === null ? null : max / count,
  certainty,
});

const REPAID: DebtReading = {
  platform: null,
  platformText: null,
  amount: null,
  amountIs: null,
  daysOverdue: null,
  status: 'paid',
};

const isRepaid = (clauses: Clauses): boolean =>
  !ASKING.some((word) => clauses.text.includes(word)) && statusOf(clauses, false, false) === 'paid';
