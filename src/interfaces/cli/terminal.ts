/** Where a person is asked, and where they answer. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly err: NodeJS.WriteStream;
}
