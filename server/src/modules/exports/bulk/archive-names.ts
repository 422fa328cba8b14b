const ILLEGAL = /[\\/:*?"<>|]/g;
/** Marks that turn the reading direction or are not seen at all, control characters, and halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SPACES = /\s+/g;
/** Windows opens devices instead of files of these names, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Neither ends a name that Windows keeps. */
const LOOSE_END = /[. ]+$/;

/**
 * Lengths of one name. Linux takes 255 bytes, of which a Chinese character is three; Windows takes 260 characters for a whole path, folders
 * and the place where somebody unpacks the archive included.
 */
const LONGEST_BYTES = 180;
const LONGEST_CHARACTERS = 60;

/** What of a text can be the name of a file or folder on every system; never empty. */
export function safeName(text: string): string {
  const legal = text.normalize('NFC').replace(INVISIBLE, '').replace(ILLEGAL, '＿').replace(SPACES, ' ').trim();
  const short = shortened(legal).replace(LOOSE_END, '').replace(/^\.+/, '');
  return (DEVICE.test(short) ? `_${short}` : short) || '未命名';
}

/** Gives each path of an archive once: names that come again, also in other case, are numbered. */
export class UniquePaths {
  private readonly taken = new Set<string>();

  /** The path of a file below folders, all made safe; `extension` without its dot. */
  add(folders: readonly string[], name: string, extension: string): string {
    const folder = folders.map((each) => `${safeName(each)}/`).join('');
    const stem = safeName(name);
    for (let number = 1; ; number += 1) {
      const path = `${folder}${stem}${number === 1 ? '' : ` (${number})`}.${extension}`;
      const key = path.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const [index, character] of [...name].entries()) {
    bytes += Buffer.byteLength(character);
    if (index >= LONGEST_CHARACTERS || bytes > LONGEST_BYTES) return kept;
    kept += character;
  }
  return kept;
}
