export { BilingualPipe } from './bilingual.pipe.js';
export { CurrentLanguage } from './current-language.js';
export type { LanguageCode } from './current-language.js';
