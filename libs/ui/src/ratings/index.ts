export { RatingTag } from './rating-tag.js';
export { StageTag } from './stage-tag.js';
