/** A word or words of a command line that fill a field: `<person>`, `[change]`, `<files...>`. */
export interface CommandArgument {
  readonly name: string;
  readonly isVariadic: boolean;
  readonly isOptional: boolean;
}

export interface CommandPattern {
  readonly words: readonly string[];
  readonly arguments: readonly CommandArgument[];
}

const ARGUMENT = /^([<[])(\w+)(\.\.\.)?[>\]]$/;

/** Reads an operation's command, such as `people show <person>`. */
export const readCommandPattern = (command: string): CommandPattern => {
  const words: string[] = [];
  const found: CommandArgument[] = [];
  for (const part of command.split(' ')) {
    const match = ARGUMENT.exec(part);
    if (match?.[2]) found.push({ name: match[2], isVariadic: match[3] !== undefined, isOptional: match[1] === '[' });
    else words.push(part);
  }
  return { words, arguments: found };
};

/** An argument as it is written: `<files...>`. */
export const argumentText = ({ name, isVariadic, isOptional }: CommandArgument): string => {
  const inner = isVariadic ? `${name}...` : name;
  return isOptional ? `[${inner}]` : `<${inner}>`;
};
