/**
 * explicit: of ending one's life; of somebody near it is passive. sure: so plainly that no idiom hides it. bye: a
 * farewell, said by the writer whoever stands in it. own: counts of the writer only. legal: asked about one's own death.
 * idiom: 催死了. plain: dies, leaps or ends, and nobody is meant. told: others wish him dead.
 */
export type Sign = 'explicit' | 'sure' | 'bye' | 'own' | 'passive' | 'legal' | 'idiom' | 'plain' | 'told';

export const PARTS: Readonly<Record<string, string>> = {
  kin: '爸|妈|爸妈|父母|家人|家里|家里人|老婆|老公|孩子|儿子|女儿|娃|大家|你们|他们|亲人|兄弟|老人|爷爷|奶奶|姐|哥|弟|妹|媳妇|闺女',
  debt: '债|还|欠|贷|催|追|花呗|借呗|白条|信用卡|清|赔|钱|平台|分期乐',
  dying: '死|死了|死掉|死后|死亡|去世|过世|离世|身故|猝死|人没了|不在人世|没命|自杀|跳楼',
  /** Gone, in softer words. */
  gone: '没了|不在了|走了|挂了|闭眼|闭眼了|闭上眼|走在前头|走在前面|先走|先走了|咽气|咽气了|蹬腿|蹬腿了|翘辫子|归西|百年|入土|撒手|离开人世|不在人间|没气了|人走了|出了事|出事了|倒下了',
  drug: '药|农药|安眠|百草枯|敌敌畏|毒药|老鼠药|绳子|绳索|刀片|炭|遗书|安定|头孢',
  /** Pills in a number that nobody is given. */
  pills:
    '药|安定|安眠药|安眠|药片|头孢|止痛药|止痛片|降压药|感冒药|艾司唑仑|佐匹克隆|氯硝西泮|阿普唑仑|镇静药|镇定药|抗抑郁药|胰岛素|片',
  many: '全部|一整|整|整瓶|整板|几十|一大|一把|大把|一大把|一瓶|半瓶|一板|几板|两板|几瓶|两瓶|好多|好几|所有|过量|一百|一百多|几百|二十|三十|五十|100|50|30',
  high: '楼|楼顶|天台|阳台|窗户|窗台|窗口|桥|桥上|大桥|顶楼|高处|悬崖|山崖|崖上|塔吊|护栏|栏杆',
  water: '海|江|河|湖|水库|深水|水塘|大海|河水|江水',
  rails: '铁轨|铁路|火车|地铁|高铁|动车|车轮|车底|车下|车流|大货车|货车|卡车|泥头车|大车|马路中间',
  edge: '楼顶|天台|桥上|大桥上|桥边|桥头|桥栏杆|桥栏|桥墩|顶楼|顶层|房顶|屋顶|窗台|江边|江滩|河边|水库边|湖边|悬崖|悬崖边|海边|海滩|铁轨|铁轨边|铁道边|铁路边|栏杆外|楼边|护栏|护城河|码头|大坝|堤上|马路中间|马路边|高架上|阳台栏杆|阳台边|窗户边|窗边',
};
