import type { DecimalString } from '../money/index.js';

/** What may differ between localities and years; administrators change data, not code. */
export interface CheckParameters {
  /** Greatest difference between two amounts that count as equal, in the unit of their table. */
  readonly amountTolerance: DecimalString;
  /** Greatest difference between a total score and the sum of its parts, in points. */
  readonly scoreTolerance: DecimalString;
  /** Similarity (0 to 1) from which two different names are taken for one that was mistyped. */
  readonly nearName: number;
  /** Text targets that only say that it will be done, which is too little even for a benefit; written as `vagueTargets`. */
  readonly emptyTargets: readonly string[];
  /** Text targets that nobody can measure and that only a benefit may have, as regular expressions over the target without blanks. */
  readonly vagueTargets: readonly string[];
  /** How a project code is built: region, year, department, number. The year group is named. */
  readonly projectCode: string;
  /** Names whose value is a percentage of at most 100. */
  readonly boundedRates: string;
}

/** Raised whenever a rule or a parameter changes, and stored with every result. */
export const CHECK_VERSION = '2026-1';

export const DEFAULT_CHECK_PARAMETERS: CheckParameters = {
  amountTolerance: '0.01',
  scoreTolerance: '0.1',
  nearName: 0.75,
  emptyTargets: [
    '^(?:已|全部|全面|基本|按时|按期|如期|及时|顺利|圆满|较好)?(?:地)?(?:完成|落实|实现|达成|到位|开展|推进)$',
    '^(?:在|按|按照)?(?:规定|要求|计划|合理|约定)?(?:的)?(?:时间|时限|期限|进度)(?:内|之内|以内)?(?:地)?(?:完成|发放|办结)?$',
  ],
  vagueTargets: [
    '^(?:有效|有力|持续|不断|稳步|逐步|显著|明显|进一步|大力|积极|充分|切实|全面|较好|合理|适当|有所|得到)[一-龥]{0,12}$',
    '^(?:提高|提升|促进|推进|推动|助推|增强|改善|优化|加强|保证|保障|维护|支持|扩大|增加|减少|降低|带动)[一-龥]{0,12}$',
    '^(?:按时|按期|按规定|按要求|及时|良好|较好|优秀|优良|满意|较高|明显|显著|正常|稳定|安全|高效|长期|可持续|是|好|高|优|良|有)$',
    '^有[一-龥]{1,8}(?:作用|效果|影响)$',
  ],
  projectCode: '^\\d{6}(?<year>\\d{2})\\d{3}[A-Z]\\d{9}$',
  boundedRates: '(?:完成|合格|通过|满意|及时|覆盖|达标|到位|准确|联通|缴纳|验收|建成|出勤|参与|入库|到课)(?:率|度)$|及时性$',
};
