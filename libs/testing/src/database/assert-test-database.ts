/** Throws unless the URL names a database whose name contains `test`: tests create, fill and drop nothing else. */
export function assertTestDatabase(url: string): string {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (!name.includes('test')) {
    throw new Error(`Refusing the database "${name}": tests use only databases whose name contains "test".`);
  }
  return name;
}
