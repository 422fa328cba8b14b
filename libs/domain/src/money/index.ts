export {
  Exact,
  ONE,
  ZERO,
  isDecimalString,
  parseDecimal,
  parseNonNegative,
  roundHalfUp,
  toDecimalString,
  toExact,
  toRounded,
  type DecimalString,
} from './exact.js';
export { addAmounts, equalWithin, fromTenThousandYuan, toTenThousandYuan } from './amounts.js';
