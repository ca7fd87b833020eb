import { join } from 'node:path';
import { tellRefused } from '../inspect/tellRefused.ts';
import { loadLedger } from '../publish/ledgerFile.ts';
import { type PublishAsked, readPublishAsked } from '../publish/publishAsked.ts';
import { publishDataset } from '../publish/publishDataset.ts';
import { signerFor } from '../publish/signing.ts';
import { loadAnswers } from './loadAnswers.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readDataset } from './readDataset.ts';

/**
 * `bilan publish FILE… --out DIR [--profile press|open] [--licence TEXT] [--ledger FILE] [--fold-alone] [--months] [--cut-trails] [--until DAY] [--without BREAKDOWN]… [--sign KEYFILE]`: a pseudonymised dataset and its manifest (`press`), or protected
 * tables alone (`open`), and what it changes of the figures; with `--variants`, who can be singled out in each variant, and nothing is written. Every release is remembered in a ledger, beside the others unless another file is named;
 * 1 when the release would tell too much beside an earlier one. `--site [--each departments|cities|themes|partners|nothing]…`: the site of released answers, of each
 * programme year and each of its departments unless others are named, made by the built page (`dist/`).
 */
export async function publishCommand(args: readonly string[]): Promise<number> {
  const asked = readPublishAsked(args);
  const programme = await loadProgramme();
  const signer = await signerFor(asked.sign, programme, asked.out);
  const gazetteer = await loadGazetteer(programme);
  const read = await readDataset(asked.files, gazetteer, await loadAnswers(asked));
  const refused = read.reports.filter(({ outcome }) => outcome === 'reject_file' || outcome === 'needs_user_input');
  tellRefused(refused);
  if (refused.length > 0) return 1;
  const ledgerPath = asked.ledger ?? join(asked.out, 'ledger.json');
  return asked.isSite
    ? publishAsSite(asked, ledgerPath)
    : publishDataset(asked, { programme, gazetteer, signer, ledgerPath, read });
}

async function publishAsSite(asked: PublishAsked, ledgerPath: string): Promise<number> {
  const others = [asked.answers, asked.sign].filter((path) => path !== undefined);
  const known = await loadLedger(ledgerPath);
  // With its browser, which nothing else here needs.
  const { publishSite } = await import('../publish/siteInBrowser.ts');
  const lines = await publishSite({
    ...asked,
    given: [...asked.files, ...others, ...(known === null ? [] : [ledgerPath])],
  });
  for (const line of lines) console.error(line);
  return lines.length > 0 ? 1 : 0;
}
