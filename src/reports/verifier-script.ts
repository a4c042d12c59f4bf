/**
 * What runs in the page of a dossier, in any browser, from a file, without a network. It is kept as one text, because
 * it has to stand inside the page; a test runs it. SHA-256 is written out: browsers give theirs to some pages only.
 */
export const verifierScript = String.raw`'use strict';
const K = new Uint32Array(64), H0 = new Uint32Array(8);
(() => {
  const isPrime = (n) => { for (let d = 2; d * d <= n; d++) if (n % d === 0) return false; return true; };
  const fraction = (x) => Math.floor((x - Math.floor(x)) * 2 ** 32);
  for (let n = 2, i = 0; i < 64; n++) if (isPrime(n)) { if (i < 8) H0[i] = fraction(Math.sqrt(n)); K[i++] = fraction(Math.cbrt(n)); }
})();
const sha256 = (bytes) => {
  const blocks = Math.ceil((bytes.length + 9) / 64), padded = new Uint8Array(blocks * 64), view = new DataView(padded.buffer);
  padded.set(bytes); padded[bytes.length] = 128;
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29)); view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const h = H0.slice(), w = new Uint32Array(64), turn = (x, n) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15], b = w[i - 2];
      w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    const v = h.slice();
    for (let i = 0; i < 64; i++) {
      const t = v[7] + (turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[i] + w[i];
      const u = (turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
      v.copyWithin(1, 0, 7); v[4] += t; v[0] = t + u;
    }
    for (let i = 0; i < 8; i++) h[i] += v[i];
  }
  const out = new Uint8Array(32), outView = new DataView(out.buffer);
  h.forEach((word, i) => outView.setUint32(i * 4, word));
  return out;
};
const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
const utf8 = (text) => new TextEncoder().encode(text);
const unbase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const join = (...parts) => { const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0)); let at = 0; for (const p of parts) { all.set(p, at); at += p.length; } return all; };
const node = (left, right) => sha256(join([1], left, right));
const canonical = (value) => {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (value && typeof value === 'object') return '{' + Object.keys(value).sort().map((k) => JSON.stringify(k) + ':' + canonical(value[k])).join(',') + '}';
  return JSON.stringify(value);
};
const half = (n) => Math.floor(n / 2);
const rootByInclusion = (leaf, index, size, proof) => {
  let place = index, last = size - 1, hash = leaf;
  for (const beside of proof) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = node(beside, hash);
      while (place % 2 === 0 && place !== 0) { place = half(place); last = half(last); }
    } else hash = node(hash, beside);
    place = half(place); last = half(last);
  }
  return last === 0 ? hash : null;
};
const isConsistent = (earlier, later, earlierRoot, laterRoot, proof) => {
  if (earlier < 1 || earlier > later) return false;
  if (earlier === later) return hex(earlierRoot) === hex(laterRoot);
  const path = Number.isInteger(Math.log2(earlier)) ? [earlierRoot, ...proof] : proof.slice();
  if (path.length === 0) return false;
  let place = earlier - 1, last = later - 1;
  while (place % 2 === 1) { place = half(place); last = half(last); }
  let oldHash = path[0], newHash = path[0];
  for (const beside of path.slice(1)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      oldHash = node(beside, oldHash); newHash = node(beside, newHash);
      while (place % 2 === 0 && place !== 0) { place = half(place); last = half(last); }
    } else newHash = node(newHash, beside);
    place = half(place); last = half(last);
  }
  return last === 0 && hex(oldHash) === hex(earlierRoot) && hex(newHash) === hex(laterRoot);
};
const readCheckpoint = (note) => { const [origin, size, root] = note.split('\n'); return { origin, size: Number(size), root: unbase64(root) }; };
const checkEntry = (entry, checkpoint) => {
  const problems = [];
  const lines = new Map(entry.commitments.trim().split('\n').map((line) => { const [hash, name] = line.split('  '); return [name, hash]; }));
  for (const field of entry.fields)
    if (lines.get(field.name + '.json') !== hex(sha256(utf8(canonical(field))))) problems.push('the field “' + field.name + '” is not what was committed to');
  if (hex(sha256(utf8(entry.commitments))) !== entry.envelope.fields) problems.push('its list of fields is not the one in the log');
  if (entry.envelope.seq !== entry.seq || entry.envelope.recordedAt !== entry.recordedAt) problems.push('its number or date is not the one in the log');
  const leaf = sha256(join([0], utf8(canonical(entry.envelope))));
  const root = rootByInclusion(leaf, entry.seq - 1, checkpoint.size, entry.inclusion.map(unbase64));
  if (!root || hex(root) !== hex(checkpoint.root)) problems.push('it is not in the journal of the checkpoint');
  return problems;
};
const checkMark = (mark, checkpoint) => {
  const said = readCheckpoint(mark.checkpoint);
  const fits = said.origin === checkpoint.origin && said.size === mark.size && isConsistent(said.size, checkpoint.size, said.root, checkpoint.root, mark.consistency.map(unbase64));
  return fits ? [] : ['the journal is not a continuation of what was stamped'];
};
const checkSignature = async (dossier) => {
  const end = dossier.checkpoint.lastIndexOf('\n\n');
  const text = utf8(dossier.checkpoint.slice(0, end + 1));
  const name = dossier.checkpoint.split('\n')[0];
  const blob = unbase64(dossier.checkpoint.slice(end + 2).trim().split(' ')[2]);
  for (const line of dossier.keys) {
    const [keyName, id, ...rest] = line.split('+');
    const material = unbase64(rest.join('+'));
    if (keyName !== name || id !== hex(blob.slice(0, 4))) continue;
    const key = await crypto.subtle.importKey('raw', material.slice(1), { name: 'Ed25519' }, false, ['verify']);
    if (await crypto.subtle.verify({ name: 'Ed25519' }, key, blob.slice(4), text)) return true;
  }
  return false;
};
const checkFiles = async (files) => {
  const byPath = new Map(files.map((file) => [(file.webkitRelativePath || file.name).replace(/^[^/]*\//, ''), file]));
  const sums = byPath.get('SHA256SUMS');
  if (!sums) return [{ text: 'SHA256SUMS is not among the files. Choose the whole folder of the dossier.', good: false }];
  const bytesOf = async (file) => new Uint8Array(await file.arrayBuffer());
  const results = [];
  let sound = 0;
  for (const line of (await sums.text()).trim().split('\n')) {
    const hash = line.slice(0, 64), path = line.slice(66), file = byPath.get(path);
    if (!file) results.push({ text: path + ' is missing', good: false });
    else if (hex(sha256(await bytesOf(file))) !== hash) results.push({ text: path + ' was changed', good: false });
    else sound += 1;
  }
  results.unshift({ text: sound + ' files are as they were when the dossier was made', good: results.length === 0 });
  for (const entry of dossier.entries)
    for (const [place, evidence] of entry.evidence.entries()) {
      const folder = 'entries/' + String(entry.seq).padStart(6, '0') + '/evidence/' + (place + 1) + '-';
      const found = [...byPath].find(([path]) => path.startsWith(folder));
      const good = found !== undefined && hex(sha256(await bytesOf(found[1]))) === evidence.sha256;
      results.push({ text: 'Entry ' + entry.seq + ', ' + evidence.name + (good ? ': as it was when it was kept' : ': not as it was when it was kept'), good });
    }
  return results;
};
const dossier = JSON.parse(document.getElementById('data').textContent);
const add = (parent, tag, text, kind) => { const made = document.createElement(tag); made.textContent = text; if (kind) made.className = kind; parent.append(made); return made; };
const say = (parent, good, text) => add(parent, 'li', (good ? '✓ ' : '✗ ') + text, good ? 'good' : 'bad');
const main = async () => {
  const results = document.getElementById('results'), checkpoint = readCheckpoint(dossier.checkpoint);
  let all = true;
  const note = (problems, fine, about) => { if (problems.length > 0) all = false; say(results, problems.length === 0, problems.length === 0 ? fine : about + ': ' + problems.join('; ')); };
  for (const entry of dossier.entries) note(checkEntry(entry, checkpoint), 'Entry ' + entry.seq + ' is in the journal, and the fields shown are as they were written', 'Entry ' + entry.seq);
  for (const mark of dossier.marks) note(checkMark(mark, checkpoint), 'The journal has only grown since ' + (mark.stamp ? mark.stamp.at : mark.at) + ', when it had ' + mark.size, 'Mark of ' + mark.at);
  try { note((await checkSignature(dossier)) ? [] : ['its signature is wrong'], 'The checkpoint is signed by the author’s computer', 'The checkpoint'); }
  catch { add(results, 'li', '– This browser cannot check the signature of the checkpoint; README.txt says how openssl does.'); }
  document.getElementById('verdict').textContent = all ? 'Everything that this page can check fits together.' : 'Something does not fit. See below.';
  document.getElementById('verdict').className = all ? 'good' : 'bad';
};
document.getElementById('folder').addEventListener('change', async (event) => {
  const list = document.getElementById('files');
  list.replaceChildren();
  for (const { text, good } of await checkFiles([...event.target.files])) say(list, good, text);
});
main();
`;
