import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const MODULES = join('server', 'src', 'modules') + sep;
/** Classes that Nest injects; views, transfer objects and SQL fragments are no such thing. */
const PROVIDER = /(?:Repository|Service|Store|Controller)$/;

/**
 * Inside the server, a module uses of another one only the providers which that one's `@Module` exports. Nest says so when it starts, but
 * only for what it injects; this says it for every import, in the editor.
 */
export const moduleExports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { notExported: '{{name}} belongs to the module "{{owner}}", which does not export it.' },
  },
  create(context) {
    const own = moduleOf(context.filename);
    if (own === null) return {};
    return {
      ImportDeclaration(node) {
        if (node.importKind === 'type' || !node.source.value.startsWith('.')) return;
        const owner = moduleOf(resolve(dirname(context.filename), node.source.value));
        if (owner === null || owner.folder === own.folder) return;
        const exported = exportsOf(owner.folder);
        for (const specifier of node.specifiers) {
          const name = specifier.imported?.name;
          if (specifier.importKind === 'type' || name === undefined || !PROVIDER.test(name) || exported.has(name)) continue;
          context.report({ node: specifier, messageId: 'notExported', data: { name, owner: owner.name } });
        }
      },
    };
  },
};

/** The feature folder below `server/src/modules` that a file lies in, or null. */
function moduleOf(path) {
  const start = path.indexOf(MODULES);
  if (start < 0) return null;
  const root = path.slice(0, start + MODULES.length);
  const [name] = relative(root, path).split(sep);
  return { name, folder: join(root, name) };
}

function exportsOf(folder) {
  const names = new Set();
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.module.ts')) continue;
    for (const [, list] of readFileSync(join(folder, file), 'utf8').matchAll(/exports:\s*\[([^\]]*)\]/g)) {
      for (const name of list.match(/\w+/g) ?? []) names.add(name);
    }
  }
  return names;
}
