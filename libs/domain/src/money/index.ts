export {
  Exact,
  ONE,
  ZERO,
  isDecimalString,
  parseDecimal,
  parseNonNegative,
  roundHalfUp,
  toDecimalString,
  toRounded,
  type DecimalString,
} from './exact.js';
export { addAmounts, equalWithin, fromTenThousandYuan, toTenThousandYuan } from './amounts.js';
