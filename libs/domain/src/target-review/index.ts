export {
  REVIEW_GRADES,
  REVIEW_ITEMS,
  REVIEW_ITEM_TEXTS,
  REVIEW_RULE_2015,
  reviewResult,
  type ReviewBand,
  type ReviewGrade,
  type ReviewGrades,
  type ReviewItem,
  type ReviewOutcome,
  type ReviewRule,
} from './target-review.js';
