/** What counts as evidence, by the end of its name; the type that the browser claims is not trusted. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
  txt: 'text/plain',
  csv: 'text/csv',
  zip: 'application/zip',
};

/** The media type of a file name, undefined for what is not accepted. */
export function mediaTypeOf(fileName: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined;
}

/** The last part of a path without control characters, at most 200 characters long. */
export function safeFileName(given: string): string {
  const name = given.split(/[/\\]/).at(-1) ?? '';
  return name.replace(/\p{Cc}/gu, '').slice(-200);
}
