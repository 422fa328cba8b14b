export interface ConfigVariable {
  name: string;
  description: string;
  default: string | null;
}

const described = new Map<object, ConfigVariable[]>();

/** Declares a property as a configuration variable and says what it is for. */
export function Variable(description: string): PropertyDecorator {
  return (target, name) => {
    const variables = described.get(target.constructor) ?? [];
    variables.push({ name: String(name), description, default: null });
    described.set(target.constructor, variables);
  };
}

/** The variables of a configuration class in the order of their declaration. */
export function configVariables(config: object): readonly ConfigVariable[] {
  return described.get(config) ?? [];
}
