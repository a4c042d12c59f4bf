/** A root as 24 words of the BIP-39 list, which carry a checksum, and a checkpoint as a QR code of block characters. */
export const fingerprint = async (
  root: Uint8Array,
  checkpoint: string,
): Promise<{ readonly words: string[]; readonly qr: string }> => {
  const [{ entropyToMnemonic }, { wordlist }, { renderUnicodeCompact }] = await Promise.all([
    import('@scure/bip39'),
    import('@scure/bip39/wordlists/english.js'),
    import('uqr'),
  ]);
  const words = entropyToMnemonic(new Uint8Array(root), wordlist).split(' ');
  return { words, qr: renderUnicodeCompact(checkpoint, { border: 2 }) };
};
