/** One invented piece of personal data: as somebody writes it, and what must be found nowhere. */
export interface PersonalItem {
  readonly written: string;
  readonly secrets: readonly string[];
}

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const GIVEN = ['建国', '秀英', '桂芳', '志强', '丽娟', '海燕', '玉兰', '振华', '晓东', '美玲'];
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const spaced = (text: string, by: string, size: number) => text.match(new RegExp(`.{1,${size}}`, 'g'))!.join(by);
const number = (n: number, digits: number) => String((n * 7_919_317 + 1_234_577) % 10 ** digits).padStart(digits, '3');

const KINDS: readonly ((n: number) => PersonalItem)[] = [
  (n) => digits('身份证号', `11010119${70 + (n % 20)}0307${number(n, 4)}`, n),
  (n) => digits('卡号', `62220212${number(n, 8)}`, n),
  (n) => digits('银行卡', `62284801${number(n, 8)}${number(n + 1, 3)}`, n),
  (n) => digits('手机', `139${number(n, 8)}`, n),
  (n) => digits('我电话', `+86186${number(n, 8)}`, n),
  (n) => ({ written: `座机010-8${number(n, 7)}`, secrets: [`8${number(n, 7)}`] }),
  (n) => ({ written: `邮箱 borrower${number(n, 6)}@example.com`, secrets: [`borrower${number(n, 6)}`] }),
  (n) => ({ written: `微信号：wx_${number(n, 7)}abc`, secrets: [`wx_${number(n, 7)}abc`] }),
  (n) => ({ written: `QQ ${number(n, 9)}`, secrets: [number(n, 9)] }),
  (n) => named('我叫', n),
  (n) => named('紧急联系人', n),
];

/** The same digits in the widths and spacings people use. */
function digits(label: string, plain: string, n: number): PersonalItem {
  const forms = [plain, fullWidth(plain), spaced(plain, ' ', 4), spaced(plain, '-', 4)];
  const written = forms[n % forms.length]!;
  return { written: `${label}${written}`, secrets: [plain.replace('+86', ''), written] };
}

function named(label: string, n: number): PersonalItem {
  const name = `${SURNAMES[n % 10]}${GIVEN[Math.floor(n / 11) % 10]}`;
  return { written: `${label}${name}`, secrets: [name] };
}

/** So many different items of every kind in turn. */
export function personalItems(count: number): readonly PersonalItem[] {
  return Array.from({ length: count }, (_, n) => KINDS[n % KINDS.length]!(n));
}
