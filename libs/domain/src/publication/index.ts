export { PUBLISHED_FIELDS, comparePublications, type PublishedDifference, type PublishedField } from './compare-publications.js';
export {
  publishedContent,
  type ContentSource,
  type PublishedContent,
  type PublishedGoal,
  type PublishedIndicator,
  type PublishedProject,
  type PublishedResult,
  type SourceGoal,
  type SourceProject,
} from './published-content.js';
