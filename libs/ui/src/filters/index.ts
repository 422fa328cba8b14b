export { ChoiceFilter } from './choice-filter.js';
