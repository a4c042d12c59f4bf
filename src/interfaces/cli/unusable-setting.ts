/** Something about the surroundings, such as an environment variable, that keeps every command from running. */
export class UnusableSetting extends Error {}
