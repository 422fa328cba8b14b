/** Path of an organization below its parent's ('068/' and '068001' give '068/068001/'); a department has no parent. */
export function pathBelow(parentPath: string | null, code: string): string {
  return `${parentPath ?? ''}${code}/`;
}

/** True where `path` is the organization itself or lies below it. */
export function isWithin(path: string, organizationPath: string): boolean {
  return path.startsWith(organizationPath);
}

/** Path of the department that a path lies in. */
export function departmentOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}
