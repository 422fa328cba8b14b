import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inRoot } from './paths.mjs';
import { Problem } from './problem.mjs';

/** A document read from a file; a file that cannot be read ends as its code with a sentence in both languages. */
export async function readFileOf(file) {
  const bytes = await bytesOf(file);
  const { readDocument } = await import('../../libs/documents/dist/reading/index.js');
  try {
    return await readDocument(bytes, basename(file));
  } catch (error) {
    if (typeof error?.code !== 'string' || !error.code.startsWith('document.')) throw error;
    throw await refusalOf(error);
  }
}

/** A file that cannot be read, as its code with a sentence in both languages. */
export async function refusalOf({ code, params }) {
  return new Problem(JSON.stringify({ code, params, message: await messageOf({ code, params }) }), 2);
}

async function bytesOf(file) {
  try {
    return await readFile(file);
  } catch {
    throw new Problem(`The file ${file} cannot be read.`, 2);
  }
}

/** The sentences that the pages show for a code. */
export async function messageOf({ code, params }) {
  const [zh, en] = await Promise.all(['zh', 'en'].map((language) => textOf(language, code)));
  const filled = (text) => text.replace(/\{\{(\w+)\}\}/g, (place, name) => params[name] ?? place);
  return { zh: filled(zh), en: filled(en) };
}

async function textOf(language, code) {
  return JSON.parse(await readFile(inRoot('client', 'src', 'i18n', `${language}.json`), 'utf8'))[`problem.${code}`] ?? code;
}

/** `sheet 表10 row 7 column 4` or `page 3 line 12`. */
export function placeOf(place = {}) {
  const named = ['sheet', 'page', 'line', 'table', 'row', 'column'].filter((name) => place[name] !== undefined);
  const shown = place.line === undefined ? named : named.filter((name) => name === 'page' || name === 'line');
  return shown.map((name) => `${name} ${place[name]}`).join(' ');
}
